/** Names that one person goes by, a family a line; general knowledge. A name may stand in several lines. */
const families = `
abigail abi abby gail
adrian ade
agnes aggie nessie
agnieszka aga agnes
albert al bert bertie
alexander alex alec sandy al xander aleksander
alexandra alex sandra sandy lexi
alfred alf alfie fred
alison ali
amanda mandy
andrew andy drew andrzej
angela angie ange
ann anne annie anna nan
anthony tony antony ant
antonia toni
archibald archie
arthur art
barbara barb babs barbie
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie
beverley bev
brenda bren
bridget bridie biddy
cameron cam
caroline carol caz carrie
catherine cath cathy kate katie katy kitty kath kathy katherine kathryn catriona kathleen
cecilia cissie cecily
charles charlie chas chuck
charlotte lottie charlie char
christine chris chrissie tina christina christin
christopher chris kit topher
clifford cliff
constance connie
cyril cy
daniel dan danny
david dave davy dai dafydd davey
deborah debbie deb debs debra
dennis den denny denis
derek del derrick
desmond des
diana di diane
dominic dom
donald don donny
dorothy dot dottie dolly dorothea
douglas doug
edith edie
edward ed eddie ted teddy ned
edwin eddie ed
eileen elly
eleanor ellie nell nellie elinor ella nora
elizabeth liz lizzie beth betty eliza elsie lisa bess libby elisabeth bethan betsy
emily em emmie millie
emma em
ernest ernie
esther essie
eugene gene
evelyn evie eve
ewan euan ewen
fiona fi
florence flo florrie flossie
frances fran franny francesca
francis frank fran frankie
frederick fred freddie freddy
gabriel gabe
gareth gaz gary
gary gaz garry
geoffrey geoff jeff jeffrey
george georgie
georgina georgie gina
gerald gerry jerry
gerard gerry ged
gillian gill jill gilly jillian
gladys glad
gordon gordie
grace gracie
graham gray graeme
gregory greg
gwendoline gwen gwendolyn
harold harry hal
harriet hattie harri
helen nell helena ellen
henry harry hank hal
herbert bert herb
hilary hil
hugh hughie huw
ian iain
isabel izzy bella belle isobel isabella isabelle
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie jem
jane janey janie jayne
janet jan
jennifer jen jenny jenni
jeremy jerry jez
jessica jess jessie
joan joanie
joanna jo joanne
john jack johnny jon johnnie
jonathan jon jonny jonathon johnathan
joseph joe joey jo jozef
josephine jo josie
joshua josh
joyce joy
judith judy jude
julia julie jules
kathleen kath kathy kate katie
katarzyna kasia kate katherine
kenneth ken kenny
kevin kev
kimberley kim
krzysztof kris chris krzys
laura laurie
lawrence larry laurie laurence lol
leonard len lenny leo
leslie les
lesley les
lillian lil lily
linda lin lyn lynda
louise lou
lucy lucie lulu
lynne lyn lynn
madeleine maddie maddy madeline
magdalena magda
malcolm malc mal
malgorzata gosia margaret
margaret maggie meg peggy marge margie madge peg rita greta daisy mags
marjorie marge margie
maria mary
marion marian mary
mark marc
martin marty martyn
mary molly polly mamie may mair
matilda tilly mattie
matthew matt matty mateusz mathew
maureen mo reenie
maurice mo morris
maxwell max
megan meg
michael mike mick micky mickey michal
michelle shell chelle
mildred millie
miriam mim
mohammed mo mohamed muhammad mohammad muhammed mohamad md
nancy nan
natalie nat natasha
nathan nat nathaniel nate
nicholas nick nicky nico nicolas
nicola nicky nikki nic
norman norm
oliver ollie
olivia liv livvy
pamela pam
patricia pat patsy tricia trish trisha paddy
patrick pat paddy padraig
pauline paula
penelope penny pen
peter pete piotr
philip phil pip phillip
philippa pip pippa
phyllis phyl
piotr peter
rachel rach rachael
randolph randy
raymond ray
rebecca becky becca bex
reginald reg reggie
richard dick rich rick ricky richie dickie
robert bob rob bobby robbie bert robin
roberta bobbie
roderick rod roddy
rodney rod
roger rog
ronald ron ronnie
rosemary rose rosie
roseanne rose rosie
rupert roo
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie sara
sharon shaz
sheila sheelagh
shirley shirl
simon si
sophie soph sofia sophia
stanley stan
stephanie steph
stephen steve steven stevie ste
stuart stu stewart
susan sue susie suzie suzanne susanna suzy
sylvia sylvie syl
terence terry tel terrence
teresa terry tess tessa theresa
thelma thel
theodore ted theo teddy
thomas tom tommy tomos tomasz
timothy tim timmy
tracey tracy trace
valerie val
vera verity
vernon vern
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince vinnie
violet vi
vivien viv vivian vivienne
walter wally walt
wilfred wilf
william bill billy will willy liam willie
winifred win winnie freda
winston win
yvonne eve
zachary zac zack
zoe zo
`;

const familiesOf = new Map<string, readonly number[]>();
for (const [i, family] of families.trim().split('\n').entries()) {
  for (const name of family.split(' ')) familiesOf.set(name, [...(familiesOf.get(name) ?? []), i]);
}

/** True where both are forms of one given name, such as `margaret` and `peggy`. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const others = familiesOf.get(b);
  return others !== undefined && (familiesOf.get(a) ?? []).some((family) => others.includes(family));
}

/** True for a given name of the list: it is no slip of another one. */
export function isKnownGivenName(name: string): boolean {
  return familiesOf.has(name);
}

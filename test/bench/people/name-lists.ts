const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names by gender, commoner ones first; names of many origins, as a British caseload has them. */
export const givenNames: Readonly<Record<'1' | '2', readonly string[]>> = {
  '1': words(`
    David John Michael Paul James Mark Stephen Andrew Robert Peter Christopher Ian Richard Alan Thomas Kevin William
    Mohammed Anthony Gary Brian Steven Simon Matthew Martin Daniel Keith Graham Philip Colin Neil Kenneth Derek Ahmed
    Nigel Roger Barry Raymond Stuart Adam Jonathan Craig Darren Dennis George Trevor Edward Timothy Leslie Geoffrey
    Ali Roy Gordon Malcolm Terence Alexander Patrick Joseph Ryan Lee Benjamin Samuel Joshua Harry Jack Liam Luke
    Imran Abdul Yusuf Hassan Omar Tariq Bilal Usman Rajesh Sanjay Arjun Amit Vikram Gurpreet Harjit Tomasz Piotr
    Krzysztof Marek Andrei Mihai Ionut Kwame Kofi Chinedu Emeka Olu Femi Tunde Leroy Winston Delroy Errol Wei Jun Minh
    Gareth Rhys Dafydd Owen Huw Callum Angus Hamish Declan Sean Niall Eoin Jean-Luc Bjorn Mateusz Norman Stanley
    Albert Ernest Cyril Reginald Clifford Vernon Duncan Russell Clive Wayne Dean Carl Shaun Jordan Kyle Connor Nathan`),
  '2': words(`
    Susan Margaret Karen Christine Jacqueline Julie Elizabeth Helen Patricia Mary Linda Sarah Deborah Janet Jane Carol
    Angela Barbara Alison Jean Joan Catherine Ann Sandra Lesley Dorothy Sheila Pauline Maureen Nicola Amanda Tracey
    Joanne Lisa Claire Emma Rachel Laura Rebecca Samantha Louise Michelle Sharon Diane Gillian Valerie Jennifer Judith
    Hilary Brenda Marion Joyce Doreen Eileen Irene Kathleen Rosemary Beryl Vera Hilda Edna Gladys Fatima Aisha Khadija
    Zainab Maryam Nasreen Shabana Rukhsana Parveen Priya Anita Sunita Meena Kavita Harpreet Jaspreet Agnieszka
    Katarzyna Malgorzata Ewa Magdalena Ioana Elena Maria Ngozi Chioma Adaeze Folake Yetunde Abena Akosua Beverley
    Marcia Paulette Yvonne Mei Xiu Linh Sian Rhiannon Bethan Cerys Angharad Eilidh Mairi Fiona Siobhan Niamh Aoife
    Bridget Charlotte Sophie Jessica Chloe Hannah Lucy Megan Amy Katie Gemma Kelly Stacey Donna Dawn Anne-Marie
    Frances Florence Ivy Elsie Phyllis Winifred Zoe Naomi Ruth Esther Miriam Leah Constance Philippa Victoria`),
};

/** Surnames, commoner ones first. */
export const surnames = words(`
  Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Khan Patel Walker Wright Robinson
  Thompson White Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill Scott Cooper
  Morris Ward Moore King Watson Baker Harrison Morgan Singh Ahmed Allen James Bennett Young Hussain Phillips Lee
  Mitchell Kelly Begum Ali Davis Parker Griffiths Shaw Cook Richardson Carter Marshall Collins Bailey Kaur Price
  Stevens Gray Ellis Murphy Simpson Adams Cox Chapman Russell Rogers Webb Hunt Mills Palmer Holmes Knight Matthews
  Owen Lloyd Butler Barnes Fisher Jenkins Stevenson Powell Murray Dixon Harvey Pearson Fletcher Graham Gibson Howard
  Andrews Reynolds Elliott Fox Ford Saunders Payne Fowler West Day Brooks Lawrence Atkinson Burton Cole Foster Hart
  Spencer Pearce Wells Watkins Hayes Kennedy Grant Perry Stone Dawson Hawkins Bradley Barker Cunningham Gardner
  Nowak Kowalski Wisniewska Kaminski Lewandowski Zielinska Popescu Ionescu Dumitru Okafor Okonkwo Adeyemi Balogun
  Eze Mensah Boateng Owusu Asante Mohamud Abdi Hassan Osman Yusuf Campbell Stewart Macdonald Mackenzie Robertson
  Sinclair Drummond Obrien Oconnor Mccarthy Mcdonnell Gallagher Doherty Byrne Nolan Chowdhury Rahman Islam Miah Uddin
  Iqbal Mahmood Malik Akhtar Bibi Rashid Farooq Sharma Gupta Desai Mehta Shah Joshi Nair Rao Gill Dhillon Sandhu
  Bhatti Nguyen Tran Chen Wang Zhang Li Wong Chan Silva Santos Ferreira Costa Pereira Garcia Rossi Muller Schmidt
  Prosser Pritchard Bevan Gwynne Beddoes Onions Hotchkiss Bebb Corfield Jarvis Tranter Everall Lanyon Penhaligon
  Trelawny Threlfall Ormerod Entwistle Ramsbottom Sowerby Appleyard Illingworth Sutcliffe Ackroyd Hebblethwaite
  Featherstone Quigley Urquhart Vickers Winstanley Yardley Zammit Abbott Abela Addison Aldridge Alcock Amos Archer
  Ashworth Ball Barlow Barton Beaumont Bird Bishop Blackburn Bolton Bowen Boyle Briggs Bryant Buckley Bull Burgess
  Burke Burns Burrows Calvert Carr Chadwick Charlton Coates Connolly Coulson Craven Crawford Cross Dale Daniels
  Dickinson Donnelly Duffy Eastwood Farrell Fenton Finch Fleming Freeman Frost Garner Gibbs Gilbert Glover Goddard
  Goodwin Gould Greaves Haines Hammond Hancock Hardy Hargreaves Hartley Haynes Heath Hewitt Higgins Hobbs Hodgson
  Holden Holland Hooper Hopkins Horton Howe Humphreys Hurst Hutchinson Ingram Jennings Jordan Joyce Kemp Kent Kerr
  Kirby Lamb Lane Law Leach Leonard Little Long Lowe Lucas Lynch Mann Manning Marsh Mason Mellor Metcalfe Middleton
  Miles Moss Naylor Nash Newman Newton Nicholls Norris North Norton Oliver Osborne Page Parkin Parsons Pickering
  Platt Poole Pope Potter Pratt Preston Quinn Randall Read Reed Reid Rhodes Riley Rose Rowe Rowley Ryan Sanderson
  Sharp Shepherd Short Skinner Slater Stephenson Storey Summers Sutton Swift Sykes Talbot Tate Townsend Tucker Tyler
  Vaughan Wade Wallace Waller Walsh Walters Walton Warner Waters Weaver Webster Welch Weston Wheeler Whitehead
  Whittaker Wilkins Wilkinson Willis Winter Woodward Yates`);

/** What people are called at home, kept apart from any list in the product. */
export const calledAtHome: Readonly<Record<string, readonly string[]>> = {
  David: ['Dave'],
  Michael: ['Mike', 'Mick'],
  James: ['Jim', 'Jamie'],
  Stephen: ['Steve'],
  Steven: ['Steve'],
  Andrew: ['Andy', 'Drew'],
  Robert: ['Bob', 'Rob', 'Bobby'],
  Peter: ['Pete'],
  Christopher: ['Chris', 'Kit'],
  Richard: ['Dick', 'Rich'],
  Thomas: ['Tom'],
  William: ['Bill', 'Will', 'Billy'],
  Anthony: ['Tony'],
  Matthew: ['Matt'],
  Daniel: ['Dan'],
  Kenneth: ['Ken'],
  Edward: ['Ted', 'Ned', 'Eddie'],
  Timothy: ['Tim'],
  Geoffrey: ['Geoff'],
  Alexander: ['Alex', 'Sandy'],
  Patrick: ['Paddy', 'Pat'],
  Joseph: ['Joe'],
  Benjamin: ['Ben'],
  Samuel: ['Sam'],
  Joshua: ['Josh'],
  Mohammed: ['Mo', 'Mohamed', 'Muhammad'],
  Reginald: ['Reg'],
  Jonathan: ['Jon'],
  Nathan: ['Nat'],
  Susan: ['Sue', 'Susie'],
  Margaret: ['Maggie', 'Peggy', 'Meg', 'Peg'],
  Christine: ['Chris', 'Tina'],
  Jacqueline: ['Jackie'],
  Elizabeth: ['Liz', 'Betty', 'Beth', 'Lizzie'],
  Patricia: ['Pat', 'Tricia', 'Trish'],
  Deborah: ['Debbie', 'Deb'],
  Catherine: ['Cathy', 'Kate', 'Kath'],
  Kathleen: ['Kath', 'Kathy'],
  Dorothy: ['Dot', 'Dolly'],
  Amanda: ['Mandy'],
  Rebecca: ['Becky'],
  Samantha: ['Sam'],
  Jennifer: ['Jenny', 'Jen'],
  Judith: ['Judy'],
  Rosemary: ['Rose'],
  Agnieszka: ['Aga'],
  Katarzyna: ['Kasia'],
  Malgorzata: ['Gosia'],
  Jessica: ['Jess'],
  Victoria: ['Vicky'],
  Winifred: ['Win', 'Freda'],
  Florence: ['Flo'],
  Frances: ['Fran'],
  Philippa: ['Pippa'],
};

export const streets = words(`
  Abbey Acacia Albert Alma Ash Avon Bank Beech Birch Bridge Broad Canal Castle Cedar Chapel Cherry Church Clarence
  Coronation Cromwell Dale Duke Elm Essex Field George Grange Green Grove Hawthorn Hazel Heath High Holly Jubilee
  Kent King Laburnum Lime Maple Market Meadow Mill Moor New North Oak Orchard Park Pine Poplar Priory Queen Railway
  Rowan School Severn South Spring Station Stoke Sycamore Tan Temple Trinity Union Vale Victoria Walnut Water Well
  West Willow Windsor York`);

export const streetKinds = words('Road Street Lane Close Avenue Drive Court Crescent Way Terrace');

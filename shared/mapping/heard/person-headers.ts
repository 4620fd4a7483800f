/**
 * How exports head columns about the person, in the manner of hand-kept workbooks, online forms, platforms, extracts and
 * Welsh schemes. One field a key; headers are parted by semicolons.
 */
export const personHeaders: Readonly<Record<string, string>> = {
  person_id: `client id; client number; client no; client ref; client reference; unique client number; ucn; urn; crn; person id;
    person number; patient id; patient number; patient ref; pt id; pt no; participant id; participant number;
    participant code; service user id; service user number; su ref; su id; customer number; customer id; member id;
    membership number; beneficiary id; beneficiary ref; citizen id; pseudonymised id; pseudo id; study id; subject id;
    respondent id; our ref; our reference; unique id; unique reference; anonymised id; anon id; charitylog id;
    charitylog number; elemental id; emis number; emis no; systmone id; local patient identifier; rhif cleient;
    rhif y cleient; cyfeirnod cleient; rhif adnabod; id cleient; rhif claf; cyfeirnod y person; clientid; pid;
    contact record id; crm id; person key; sk person; patient key; what is the client's number; our number for them;
    client code; resident id; individual reference; unique identifier; person_uid; contact.id; household member id;
    system id of client; client unique id; file number; case file no of client; client number on system;
    hub client number; id; Client Unique Ref; case.client_ref; Elemental Client ID; clt_no; PatientPseudoID;
    UniqueClientIdentifier; Beneficiary number; Unique ref; Contact ID (client); pt_pseudo_id; Client system number;
    Customer ref; person_ref; Unique patient identifier; Member no; OrgContID; Patient Details.EMIS Number;
    Joy client id; Pseudonymised patient ref; Case file no (person); CL ID; Rhif y person; Citizen reference;
    Client record no; Service user ID no.; Rhif cofrestru’r cleient; SP Client No.; Rhif Cleient / Client Number;
    contact.client_ref_12; cli_id; Our ref for person; What is the client's unique reference number?`,
  nhs_number: `nhs number; nhs no; nhs num; nhs id; nhs number of patient; nhsno; patient nhs number; client nhs number; rhif gig;
    rhif y gig; national health number; what is your nhs number; nhs #; nhs_nbr; verified nhs number; nhs no if known;
    NHS Number (10 digits); NHSNumber; Patient NHS no.; Please enter the NHS number; clientNhsNumber; NHS identifier;
    N.H.S. number; nhsnum; Patient_NHS_No__c; Rhif GIG / NHS Number; Patient Identifier - NHS;
    What is your NHS number (if known)?; nhs no. (10 digits); pt_nhsno`,
  birth_date: `date of birth; dob; d o b; birth date; birthday; born; date born; client dob; patient dob; pt dob; person dob;
    dt birth; birth dt; dt_of_birth; dte birth; dob of client; date of birth of client; what is your date of birth;
    when were you born; when was the person born; d of b; dyddiad geni; dyddiad geni'r cleient; ganed; ganwyd;
    dob dd mm yyyy; birthdate; su dob; participant date of birth; their date of birth; dob__c; person birth date;
    service user date of birth; bday; d.o.b.; born on; Date of birth (dd/mm/yyyy); clt_dob; Client D.O.B;
    person.birthDate; Date of birth (client); birthdate_clt; Participant DOB; dyddiad geni cleient;
    Subject Date of Birth; Patient birth date; Dyddiad Geni (DD/MM/BBBB); dateOfBirth; dob_client; Patient D.O.B.;
    contact.custom_12_birthdate`,
  birth_date_day: `day of birth; birth day; dob day; born day; day born; dob dd; birth_dd; dob_d; diwrnod geni; dob 1 day; day (dob);
    date of birth day; Birth day (1-31); Client_DOB_Day__c; Birth Day (DD); Day of birth (1-31)`,
  birth_date_month: `month of birth; birth month; dob month; born month; month born; dob mm; birth_mm; mob; mis geni; dob 2 month;
    month (dob); date of birth month; birth mth; Birth month (1-12); Client_DOB_Month__c; Birth Month (MM);
    Which month were you born in?`,
  birth_date_year: `year of birth; birth year; yob; dob year; born year; year born; dob yyyy; birth_yr; blwyddyn geni; dob 3 year;
    year (dob); date of birth year; what year were you born; birth_yyyy; Birth year (4 digits); Client_Birth_Year__c`,
  age_and_gender: `age sex; age/sex; age gender; age and gender; sex and age; gender and age; age m f; age & m/f; demographics age sex;
    age_sex; age gender combined; oed a rhyw; oedran rhyw; m/f age; age then sex; age plus gender; Age and sex; Sex/age;
    Age and M/F; Age + Gender at referral; Pt age/gender; how old and m or f`,
  age_at_referral: `age; age at referral; age years; age in years; how old; age when referred; age at start; age now; age on joining;
    age of client; client age; patient age; pt age; current age; age at first contact; age at ref; age at intake;
    age at entry; oedran; oed; oed adeg atgyfeirio; oedran y cleient; how old are you; what is your age; age_yrs; age_n;
    age_at_enrolment; baseline age; age last birthday; age at date of referral; roughly how old; calculated age;
    age today; Age on referral; AgeAtRef; Client age at start; Age (at time of referral); Age at event; Client’s age;
    Oed wrth atgyfeirio; agey; Age when they joined; Years of age; age_ref; Oed y cleient; Client_Age_At_Referral__c;
    Oed / Age; How old were you when you were referred?; age on referal`,
  age_band: `age band; age group; age range; age bracket; age category; age cat; which age group are you in; what age group;
    age banding; age banded; band oedran; grwp oedran; ystod oedran; age_grp; ageband; age_bnd; age groups; age class;
    age grouping; please select your age range; age bucket; banded age; five year age band; Age Range (years);
    Age bracket of client; Your age group; Age bands; Grŵp oedran; Age group (tick one); Which age range?; ageband_desc;
    Age range of beneficiary; age_grp_10yr; Grŵp oedran / Age Group; AgeBracket__c`,
  gender: `gender; sex; gender identity; client gender; patient sex; pt sex; m f; male female; male or female; gender of client;
    what gender are you; how would you describe your gender; which best describes your gender; are you male or female;
    rhyw; rhywedd; hunaniaeth rhywedd; gender code; sex code; gender desc; administrative gender; stated gender;
    person stated gender; gndr; sex m f; gender self described; gen; man or woman; what is your sex; gender_id;
    legal sex; sex at registration; rhywedd cleient; Gender identity (self-described); clt_gender;
    How do you describe your gender?; person.gender; Client sex; Client gender identity; sex_desc;
    Which gender do you identify as?; Gender (as stated); Gender (M / F / other); Subject gender;
    I identify my gender as; Gender at registration; gend; Is the client male or female?; sex_cd; Gender / sex;
    Client_Gender__c; Rhywedd / Gender`,
  ethnic_category: `ethnicity; ethnic group; ethnic origin; ethnic category; ethnic background; ethnicity code; ethnic code;
    ethnicity desc; eth grp; eth cd; race; race ethnicity; what is your ethnic group;
    how would you describe your ethnic background; what is your ethnicity; which ethnic group do you belong to;
    ethnigrwydd; grwp ethnig; cefndir ethnig; tarddiad ethnig; heritage; cultural background; ethnicity 16 plus 1;
    ethnicity (census categories); ethnic identity; ethinicity; ethnicty; etnicity; nationality ethnicity;
    self reported ethnicity; client ethnicity; bme status; recorded ethnic category; Ethnic group (ONS); clt_ethnicity;
    EthnicityDesc; Ethnic origin (self-reported); person.ethnicity; Client ethnic group;
    How would you describe your ethnicity?; Ethnicity Group; Ethnic grouping; Subject ethnicity; Grŵp ethnig;
    Ethnicity - please choose one; ethn_cat; Recorded ethnicity; Ethnicity description; ethnicity_16;
    contact.custom_18_ethnic_origin; Ethnic category - 2021 census; Ethnic background (census);
    Ethnic origin of beneficiary`,
  postcode: `postcode; post code; home postcode; client postcode; patient postcode; pt postcode; pcode; pc; full postcode;
    postcode of client; postcode of residence; residential postcode; usual address postcode; postal code; post_code;
    address postcode; mailing postcode; postcode home; cod post; cod post cartref; cod post y cleient;
    what is your postcode; what is your home postcode; where do you live (postcode); where do they live postcode;
    addr_pcode; pcd; pcd_home; pcds; correspondence postcode; zip code; home zip; mailing zip postal code;
    postcode sector; outward code; postcode district; post cde; home p code; Home post code; clt_pcode;
    Client postcode (full); Post code of home address; Patient p/code; Postcode (client); Subject Postcode; P/Code;
    Côd post; Home postal code; Client address postcode; post_cd; Zip / postcode; Cod post y cartref;
    Client_Mailing_Postcode__c; Home PC; pt_postcd`,
  lsoa: `lsoa; lsoa code; lsoa 2011; lsoa 2021; lsoa11cd; lsoa21cd; lower super output area; lower layer super output area;
    small area code; super output area; neighbourhood code; area code; census area; ons area code; lsoa of client;
    home lsoa; lsoa of residence; acehi; ardal cynnyrch ehangach haen is; geography code; e01 code; soa; derived lsoa;
    residence lsoa code; LSOA 2021 code; Area code (LSOA); LSOA_CD; Small area; lsoa11; LSOA (from postcode);
    Patient LSOA; lsoa21cd_home; LSOA name/code; lsoa_code_2021; Neighbourhood (LSOA); Client_LSOA__c; ACGEHI / LSOA;
    Small area code (LSOA)`,
  imd_decile: `imd; imd decile; imd 2019; imd19; deprivation decile; deprivation; index of multiple deprivation; imd rank;
    imd quintile; deprivation score; deprivation band; imd_dec; imd_d; imd dec 2019; deprivation level; wimd;
    wimd decile; degradd amddifadedd; decile of deprivation; amddifadedd; national deprivation decile;
    multiple deprivation; dep decile; area deprivation; deciles imd; imd decile 1 most deprived; how deprived area 1 10;
    depriv_dec; imd10; postcode imd; degradd mallc; decile; Deprivation decile 2019; imd19_decile; IMD 2019 Decile;
    IMD decile of postcode; Deprivation (IMD) decile; imd_decile_2019; IMD decile (10 = least);
    Index of Multiple Deprivation decile; IMDdecile19; Deprivation decile (1 most); Multiple deprivation decile;
    Client_IMD_Decile__c; IMD2019_decile; Degradd amddifadedd / Deprivation decile; Deprivation level 1-10`,
  gp_practice_code: `gp practice; gp surgery; surgery; practice; gp practice code; practice code; registered gp; registered practice;
    gp practice name; name of gp practice; doctors surgery; doctors; gp; which gp are you registered with;
    which surgery are you with; what is the name of your gp surgery; ods code; practice ods code; registered gp practice;
    prac cd; gp_prac; practice nm; gppractice; medical practice; medical centre; health centre; meddygfa; practis;
    practis meddyg teulu; meddygfa'r cleient; enw'r feddygfa; gp code; gp surgery registered; patients surgery;
    registered surgery; practice of registration; usual gp surgery; dr surgery; home practice; own gp practice;
    account gp practice; practice organisation code; drs; gp registered at; GP Practice ODS;
    Which GP surgery are you registered with?; prac_code; Practice registered at; GP surgery name; Client GP practice;
    Name of surgery; practice_ods; Practice (GP); Usual GP's Organisation Name; Reg practice code;
    GP practice of patient; practice_name_reg; Meddygfa gofrestredig; Family doctor practice; Registered_Practice__c;
    Meddygfa / Surgery; Usual GP Organisation; Registered practice ODS; which doctors are they with`,
  preferred_language: `language; preferred language; main language; first language; spoken language; language spoken; mother tongue;
    language preference; lang; lang pref; what language do you prefer; which language would you like us to use;
    language at home; iaith; dewis iaith; iaith gyntaf; iaith a ffefrir; iaith ddewisol; language of choice;
    communication language; lang_cd; primary language; language need; language for contact; speaks;
    preferred spoken language; native language; language used at home; Language (spoken at home); clt_language;
    Which language do you prefer to use?; Main lang; First language spoken; Language needed; Language we should use;
    language_pref_desc; Home language; comm_lang; Client_Main_Language__c; Dewis iaith / Language choice;
    What language do you prefer to speak?; Main spoken language`,
  interpreter_needed: `interpreter; interpreter needed; interpreter required; interpreter y n; needs interpreter; translator needed;
    translator; requires an interpreter; interpreting; interpretation needed; do you need an interpreter;
    will an interpreter be needed; interp; interp req; interp_reqd; need translation; translation needed;
    language support needed; angen cyfieithydd; cyfieithydd; cyfieithydd ei angen; interpreter flag;
    interpreting support; language line needed; interpreter reqd y/n; Interpreter reqd; Is an interpreter required?;
    interp_yn; Needs an interpreter; interpreter_req; Does the client need an interpreter?; Needs interpreter Y/N;
    Interpreter or BSL needed; interp_needed; Interpreter wanted; Translation / interpreter needed;
    Interpreter_Required__c; Needs translator Y/N; interp_reqd_yn; Requires interpreter`,
  long_term_condition: `long term condition; ltc; ltcs; long term health condition; long term conditions; has ltc; any ltcs;
    health conditions; health condition; medical conditions; long standing illness; chronic condition; chronic illness;
    long term illness; longterm condition; do you have any long term health conditions;
    any long term illness or disability; conditions; comorbidities; ltc flag; ltc_yn; ltc list; diagnoses; diagnosis;
    cyflwr hirdymor; cyflwr iechyd hirdymor; cyflyrau hirdymor; number of ltcs; which long term conditions;
    physical health conditions; long term physical or mental condition; known health conditions; lives with ltc;
    ongoing health condition; health probs; health issues long term; multi morbidity; Long-term condition (Y/N);
    Do you have a long term health condition?; Any LTC?; Living with a long-term condition; Has long term condition;
    LTC present; long_term_health_cond; Any long-standing health conditions?; LTHC; Has LTC(s); Long term conditions Y/N;
    Lives with an LTC?; Long_Term_Conditions__c; Health condition(s); Long term conditions on register; longterm illness`,
  disability_impact: `activities limited; day to day activities limited; are your day to day activities limited; disability impact;
    limited by health; limits daily activities; limiting illness; limiting long term illness;
    does it limit your daily activities; how much does it limit you; disability; disability status; disabled;
    disability level; degree of limitation; activity limitation; disability limits; daily life affected; how limited;
    equality act limited; llti; lltI level; limit_adl; anabledd; cyfyngu ar weithgareddau; effaith anabledd;
    health limits activities; condition limits what you do; impact of condition;
    reduces ability to carry out day to day activities; lot little none; does your condition affect daily life;
    disability limitation; disab_impact; Limits on daily activities; How much are you limited?; disability_limited;
    Does your condition limit what you do?; Effect of disability on daily life; daily_act_limit;
    Daily activities affected; Disability limits activities; disab_limits; Disability_Limits_Activities__c;
    Effaith anabledd ar fywyd bob dydd; Activity limitation due to disability;
    Does your condition limit what you can do day to day?; disab_limit; Limited a lot / a little;
    how much does disabilty affect them`,
  unpaid_carer: `carer; unpaid carer; is a carer; carer status; carer y n; carer flag; are you a carer; is client a carer;
    do you look after someone; do you care for anyone; caring responsibilities; caring role; looks after someone;
    provides unpaid care; provides care; informal carer; family carer; is an unpaid carer; cares for family; carer_yn;
    gofalwr; gofalwr di dal; ydych chi'n ofalwr; cyfrifoldebau gofalu; young or adult carer; helps care for relative;
    are they a carer; carer (unpaid); carer_ind; caring for others; do you give unpaid help to a family member;
    has caring responsibilities; main carer for someone; Is the client an unpaid carer;
    Do you look after someone (unpaid carer)?; gofalwr di-dâl; is_unpaid_carer; Does the client care for someone?;
    Is an informal carer; Cares for a relative or friend; unpaid_care; Gofalu am rywun; Is_Carer__c;
    Do you look after a family member or friend unpaid?; carer_flg; Unpaid carer status`,
  employment_status: `employment status; employment; emp status; work status; working status; economic status; economic activity;
    occupation; occupational status; job status; are you working; are you currently working;
    what is your employment status; what is your work situation; working or retired; employed; in work; work;
    current work; job situation; emp_stat; empl_sts; employment at referral; labour market status;
    employed unemployed retired; statws cyflogaeth; cyflogaeth; gwaith; sefyllfa waith; statws gwaith;
    employment situation; work situation; employment type; currently employed; working age employment; job;
    employment or education status; Working status at referral; clt_employment; Current employment; Occupation status;
    Are you in work?; Employed?/status; emp_status_desc; In employment?; employ_stat; Sefyllfa gyflogaeth;
    Employment_Status_At_Start__c; Are you currently in work?; Working / retired / unemployed; econ_activity`,
  accommodation: `accommodation; accommodation type; housing; housing type; housing status; housing tenure; tenure; tenure type;
    type of housing; type of home; living situation; living arrangements; home type; where do you live;
    what type of housing do you live in; housing situation; residence type; accommodation status; accom; accom_typ;
    hsg_tenure; home ownership; do you own or rent; own or rent; rent own; kind of home; housing circumstances;
    property type; dwelling type; math o lety; llety; tai; deiliadaeth; math o dai; sefyllfa dai; accomodation;
    acommodation type; residential status; landlord type; housed; homeless or housed; settled accommodation status;
    Type of accommodation; accom_type; Where do you live (tenure)?; Living arrangements (tenure); Accomm status;
    Lives in (tenure); accomm_type; Sefyllfa tai; Client_Tenure__c; Math o lety / Accommodation type;
    Living accommodation; own home or rented`,
  lives_alone: `lives alone; living alone; live alone; lives on own; lives by self; do you live alone; do you live on your own;
    lives alone y n; lives_alone_flag; alone; lone person household; single person household; household alone;
    is the client living alone; lives by themselves; byw ar ei ben ei hun; byw ar ben eich hun;
    ydych chi'n byw ar eich pen eich hun; byw'n unig; liv alone; sole occupant; sole occupier; lives w/ nobody;
    on their own at home; lone householder; lives with others; anyone else at home; resides alone; lvs alone;
    one person household; household composition alone; Living alone (Y/N); livalone; clt_lives_alone; alone_flag;
    Client living on their own; la_flag; Home alone?; living_alone_flag; Yn byw’n unig; Living_Alone__c; on there own?;
    liv_alone_yn; Lives alone (finding)`,
};

/** How exports head columns that fill no field, by what they are about. In the manner of `person-headers.ts`. */
export const unneededHeaders: Readonly<Record<string, string>> = {
  'a name': `name; first name; forename; given name; christian name; firstname; fname; f_name; first_nm; known as; preferred name;
    likes to be called; last name; surname; family name; lastname; lname; sname; l_name; second name; maiden name;
    previous surname; full name; client name; patient name; service user name; persons name; participant name;
    name of client; initials; client initials; title; salutation; middle name; enw; enw cyntaf; enw llawn; cyfenw;
    enw'r cleient; what is your name; what is your first name; what is your surname; your name; nickname; their name;
    pt name; forename of patient; pt_forename; pt_surname; contact first name; contact.lastname; enw bedydd;
    what do they like to be called; Enw cyntaf y cleient; Surname (client); Client first name; contact.last_name;
    Client last name; Forename(s); clt_fname; clt_sname; Subject first name; Client forename; Subject surname;
    Cyfenw’r cleient; fnm; What is your family name?; snm; Patient Surname; 2nd name`,
  'a way to reach somebody': `phone; telephone; telephone number; phone number; mobile; mobile number; mobile phone; mob; mob no; landline;
    home phone; home tel; work phone; tel; tel no; contact number; contact no; contact telephone; daytime phone;
    best number to call; best contact number; cell; what is your phone number; what number can we ring you on;
    number to ring; ffon; rhif ffon; rhif ffon symudol; symudol; email; e-mail; email address; contact email; e mail;
    ebost; cyfeiriad ebost; what is your email; email addy; email1; contact details; how to contact;
    preferred contact method; preferred method of contact; best time to call; ok to leave message;
    can we leave a voicemail; client phone; primary phone; telecom; fax; mobile ph; phone home; Daytime number; tel1;
    Mail; client_email; Mobile no.; contact.mobile_phone; Ffôn symudol; Phone (mobile); Cyfeiriad e-bost; Client e-mail;
    Rhif ffôn; clt_phone; Phone 1; Best number; Ffôn; Email addr; What is your mobile number?; Patient mobile telephone;
    What is your email address?; eml_addr; Patient email; email if they have one`,
  'part of an address': `address; address line 1; address line 2; address 1; address 2; address1; addr1; addr_1; address street; street;
    street address; road; house; house number; house name; house no or name; first line of address; 1st line of address;
    home address; mailing street; full address; where do you live; flat number; property; building; cyfeiriad;
    llinell cyfeiriad 1; stryd; town; city; town/city; post town; village; county; district; mailing city; tref;
    tref neu ddinas; what town do you live in; nearest town; locality; area lived in; ward; electoral ward; parish;
    borough; region; country; local authority; local authority of residence; constituency; uprn; address type;
    address line; usual address; cartref; house_no_street; City / town; addr_city; House no. and street; MailingStreet;
    Cyfeiriad llinell 1; MailingCity; addr_town; Address line 3; House & street; Village/town; addr_3;
    What is the first line of your address?; Patient address 1; adress; Which town do you live in?; town or village`,
  'somebody else’s postcode': `practice postcode; surgery postcode; gp postcode; gp practice postcode; postcode of surgery; postcode of practice;
    gp surgery post code; venue postcode; postcode of venue; venue post code; provider postcode; organisation postcode;
    site postcode; clinic postcode; prac_pcd; prac_pc; gp_pcd; gp_pc; surgery_pc; cod post y feddygfa; cod post meddygfa;
    postcode of where they met; meeting place postcode; delivery site postcode; activity postcode; postcode of activity;
    postcode of health centre; location postcode; referrer postcode; account billing postcode; doctors postcode;
    postcode of doctors; GP post code; Practice_Postcode__c; Surgery post code; Org post code;
    What is the postcode of the venue?; prac_pcode; GP practice post code`,
  'somebody else': `next of kin; nok; nok name; next of kin name; emergency contact; emergency contact name; emergency name; carer name;
    name of carer; relative; relative name; closest relative; family contact; partner name; spouse;
    who should we contact in an emergency; who do we ring in an emergency; kin; kin_nm; in case of emergency;
    ice contact; perthynas agosaf; enw'r perthynas agosaf; cyswllt mewn argyfwng; relationship to client;
    nok relationship; nok phone; son or daughter; main family contact; advocate name; power of attorney;
    carer date of birth; carer dob; date of birth of carer; carers dob; dob of carer; nok dob; partner dob;
    spouse date of birth; husband or wife dob; child dob; date of birth of child; carer_dob; crr_dob; carer birth date;
    main carer date of birth; dyddiad geni'r gofalwr; dyddiad geni gofalwr; your carer's date of birth;
    what is the carer's date of birth; dependants dob; gp name; named gp; usual doctor; doctor's name; referrer name;
    name of referrer; name of person referring; who referred (name); referrer first name; referring clinician name;
    registered gp name; DOB of partner; Next_of_Kin_Name__c; Carer_DOB__c; Child's DOB; Referring person; NOK D.O.B.;
    Who is your next of kin?; nok_nm; who to ring in emergency; What is your carer's date of birth?; dt_carer_brth;
    Partner's date of birth; husband/wife dob`,
  'how the row was kept': `created by; created by user; record created by; entered by; added by; input by; inputted by; inputter;
    who entered this; who typed this in; who put this on; typed in by; keyed by; logged by; author; recorded by;
    modified by; last modified by; updated by; last edited by; user; username; login; user_cre; cre_user; crt_by;
    created_user; entry user; data entry by; data clerk; form completed by; crewyd gan; mewnbynnwyd gan; ychwanegwyd gan;
    cofnodwyd gan; submitted by; record owner; owner alias; audit user; completed by staff; who filled this in;
    data collector; last updated; last update; date last updated; last modified; last modified date; date modified;
    modified on; updated on; updated at; upd_dt; lst_upd; mod_dt; last_mod_dttm; last edited; last saved; last changed;
    date changed; amended on; date of last edit; record updated; diweddarwyd; diweddarwyd ddiwethaf; newidiwyd;
    date entered; date inputted; date input; entered on; created date; date created; record created; row created;
    system date; etl date; extract date; export date; data as at; date of extract; download date; run date; timestamp;
    last sync; system modstamp; when was this last changed; last touched; last viewed; load date; snapshot date;
    Changed on; last_edit; CreatedBy.Name; Crëwyd gan; LastModifiedDate; Data entered by; Supervisor; Record modified on;
    sys_mod_dt; Export run on; Entered by (user); Row modified; Date typed in; audit_ts; Who entered this record?;
    crtd_by; Record last changed on; dt_upd; Date record last amended`,
  'a technical key': `guid; uuid; row id; rowid; row no; row number; record id; record key; record no; line no; line number; system id;
    sys_id; sys id; system key; surrogate key; sk; row guid; record guid; rowguid; row_uuid; rec_guid; hash; row hash;
    unique row id; unique record id; import id; batch id; batch; upload id; source row; submission id; response id;
    form id; entry no; object id; internal id; external id; database id; db key; index; idx; obs; obs no; sequence;
    seq no; serial; s/n; uid of row; technical id; allwedd; dynodydd; dynodydd rhes; cofnod id; recordid__c;
    salesforce id; pk; x id; response token; survey link; url; audit guid; messy id; computer id; Unique row; sys_guid;
    Form no; RowVersion key; Response ID (system); Invoice ref; Import batch; Line ID; etl_row; Batch no; SystemRecordId;
    (Do Not Modify) Contact; sys_row_key`,
  'what is still to come': `next review; next review date; next review due; review due; review due date; review due by; date of next review;
    next appointment; next appt; next appointment date; next contact; next contact date; next contact due; next session;
    next visit; next action; next action date; next follow up; follow up due; follow up by; follow up date; due date;
    review by; review again on; when is the next review; when are we next seeing them; when do we see them next;
    due back; due; reminder; reminder date; diary date; recall date; chase date; call back date; call back on;
    bring forward date; nxt_rev; nxt_rvw_dt; next_rev_dt; next_review__c; rev_due; rvw_due; dyddiad adolygu nesaf;
    adolygiad nesaf; apwyntiad nesaf; expected end date; planned end date; target date; expected discharge;
    planned closure; when to check in again; check in due; scheduled review; next_action_dt; Next_Review_Date__c;
    Next follow up due; Case review due; Chase on; Follow up task date; When is the next review due?; dt_nxt_rvw;
    ring again on`,
  staff: `staff id; staff no; staff number; staff code; employee number; employee no; employee id; emp no; emp_no;
    payroll number; payroll no; payroll id; worker number; worker no; worker payroll number; worker employee number;
    worker staff number; hr number; personnel number; esr number; assignment number; rhif gweithiwr; rhif staff;
    rhif cyflogres; user id; user account; smartcard no; smartcard id; line manager; manager; supervisor;
    supervisor name; team leader; staff grade; worker email; worker phone; contracted hours; worker role; staff role;
    your staff number; emp id of worker; wkr_emp_no; staff_ref; lone worker id; badge number; Worker_Employee_No__c;
    Staff ESR number; Worker employee no; User account id; What is your staff payroll number?; Link worker payroll no.;
    my staff no`,
  'other consents': `photo consent; consent to photo; consent to photos; consent for photographs; photo permission; photos ok;
    ok to take photo; ok to use photo; image consent; media consent; publicity consent; consent to publicity;
    video consent; may we take your photo; are you happy to be photographed; happy to have photo taken;
    can we use your picture; photo_cons; photo_ok; img_cons; photo consent y n; photograph permission form;
    caniatad llun; caniatad ffotograffau; cydsyniad ffotograffau; cydsyniad llun; newsletter; newsletter consent;
    mailing list; marketing consent; marketing opt in; opt in to emails; sms consent; text consent; consent to text;
    can we text you; happy to be contacted for research; research contact; case study consent; happy to do a case study;
    gift aid; cookies; opt out national data; May we email you news?; Photo_Consent__c; Caniatâd lluniau;
    Happy to receive newsletter; Consent to text messages; Mailing list opt-in; Newsletter Y/N; OK to text?;
    May we use your photograph in our publicity?; photo_cnsnt; Consent to be photographed; happy to have pic taken`,
  'a visit or a letter': `parking; parking needed; parking required; needs parking; parking permit; is parking needed; keysafe; key safe;
    key safe at property; risk; risk flag; risk assessment; risk assessment done; risk assessed; risk level;
    lone working; lone worker risk; alerts; hazard; hazards; pets; dog; dog in house; any pets; letter; letter sent;
    welcome letter sent; letter sent to gp; leaflet; leaflet given; info pack sent; welcome pack; pack sent; sent letter;
    gp informed; gp letter; transport; transport needed; needs transport; lift needed; access needs; wheelchair access;
    accessibility; stairs; refreshments; dietary; dietary requirements; allergies; allergy; bus pass; blue badge; smoker;
    smoking; smoking status; do you smoke; alcohol; vaccinated; veteran; armed forces; pregnant; safeguarding;
    safeguarding concern; is there a dog; llythyr wedi'i anfon; parcio; angen parcio; risg; asesiad risg; first aid;
    induction done; equipment needed; ppe; covid; shielding; flu jab; digital access; has internet; has smartphone;
    confident online; driver; drives; driving licence; id seen; dbs; checked; printed; scanned; archived; duplicate;
    tick; done; y n; flag; welcome call done; feedback form sent; survey sent; text reminder; voucher given; food parcel;
    hospital admission; fall risk; hearing loss; sight loss; glasses; Letter posted; Lone_Worker_Risk__c; Pets in house;
    Dog at property; Lone working risk?; Smokes; Key safe Y/N; Is there parking at the property?; ltr_sent_yn`,
  'costs or working time': `mileage; miles; miles travelled; travel miles; travel cost; travel time; travel; expenses; cost; costs;
    cost of support; total cost; unit cost; price; fee; fees; fee paid; amount; amount paid; payment; invoice;
    invoice no; invoice number; budget; grant; grant amount; voucher value; personal budget; staff hours; hours;
    hours worked; hours spent; admin hours; admin time; volunteer hours; no of hours; milltiroedd; cost teithio; teithio;
    costau; oriau; how many miles; how much did it cost; mileage claimed; days waiting; wait days; days to target;
    days open; waiting time days; weeks waiting; length of wait; days since; working days; sla; sla days; target; kpi;
    target met; weighting; points allocation; rate; row; no.; number in list; order; sort order; count; ranking;
    position; seq; tariff; savings; sroi; value gbp; capacity; slots; spaces; attendees; number in group; group size;
    number of children; children; dependants; household size; people in house; number of pets; distance; distance miles;
    score change; change; difference; Travel_Cost__c; Row no.; How many miles did you travel for this visit?; vol_hrs;
    Cost of activity (£); Volunteer hours given`,
  'the body': `systolic bp; systolic; bp systolic; sys bp; bp sys; sbp; diastolic; diastolic bp; dbp; blood pressure; bp; last bp;
    bp reading; weight; weight kg; wt; height; height cm; ht; bmi; body mass index; waist; pulse; heart rate; hba1c;
    cholesterol; qrisk; frailty score; efi; frailty; rockwood; frailty index; temperature; oxygen; spo2; egfr; glucose;
    pwysedd gwaed; pwysedd gwaed systolig; pwysau; taldra; top blood pressure number; blood pressure top number;
    o/e systolic blood pressure reading; on examination; numeric value of bp; steps per day; medications;
    number of medications; no of meds; medication count; units of alcohol; units per week; cigarettes a day; falls;
    number of falls; a&e attendances; emergency admissions; hospital admissions; admissions; bed days; audit c;
    must score; moca; charlson; peak flow; fev1; grip strength; walking speed; minutes of activity; O/E - weight (kg);
    Total cholesterol; Most recent HbA1c (mmol/mol); bmi_val`,
  'a colour or a rank in a list': `pam level; activation level; level of activation; pam stage; phq severity; gad severity; severity band; score band; wellbeing band;
    rag; rag status; rag rating; rag_cd; red amber green; red/amber/green; traffic light; traffic lights; colour;
    colour code; colour flag; flag colour; priority; priority level; priority colour; urgency; urgent; triage;
    triage level; triage colour; risk rag; risk rating; risk colour; case rag; wellbeing rag; coch ambr gwyrdd; lliw;
    statws rag; rating; what colour are they; weather; tier; level; band; cohort; group; arm; segment; complexity;
    complexity level; intensity level; acuity; category abc; grade; status colour; how worried are we; RAG_Status__c;
    Coch/Melyn/Gwyrdd`,
  'the period of a return': `quarter; qtr; q; reporting quarter; quarter reported; reporting period; period; reporting month; month;
    month of report; monitoring period; monitoring quarter; return period; financial year; fin year; fy; fy quarter;
    financial quarter; year; calendar year; contract year; project year; fiscal quarter; fiscal_qtr; rep_qtr; rpt_qtr;
    qtr_no; chwarter; chwarter adrodd; cyfnod adrodd; blwyddyn ariannol; mis; which quarter; what quarter is this; week;
    week commencing; wk; week no; academic year; term; season; half year; reporting year; quarter of referral;
    funding year; day of week; weekday; return; grant period; Return quarter; fin_qtr; Reporting_Quarter__c;
    Reporting qtr; Fin. quarter; Contract quarter; Rpt quarter; Which quarter does this return cover?; Q (1-4)`,
  'what was written down about somebody': `notes; note; case notes; client notes; additional notes; other notes; comments; comment; further comments;
    any comments; any other comments; general comments; comments box; remarks; observations; narrative; summary;
    case summary; summary of support; description; details; further details; further information; additional information;
    any other information; other info; background; background information; history; medical history; free text; text;
    story; case study; feedback; client feedback; quotes; client quote; what happened; what was discussed;
    what did you talk about; anything else; anything else you would like to tell us; anything else we should know;
    is there anything else you want to add; is there anything else; tell us more; please give details;
    details of referral; reason details; outcome notes; outcome details; closure notes; closing comments; action notes;
    actions; next steps; plan details; goals text; goal; goals set; what are your goals; what matters to me;
    what went well; what changed; nodiadau; nodyn; sylwadau; sylwadau eraill; manylion; crynodeb; disgrifiad;
    gwybodaeth arall; memo; misc; bits and bobs; stuff; jottings; ramblings; my notes; consultation notes; record text;
    free_txt; nts; cmts; notes_txt; notes__c; case_notes; progress notes; journal; diary entry; worker comments;
    other (please specify); please specify; specify other; reason other text; Nodiadau achos; Case_Notes__c;
    Summary of support given; What happened next; Closing note; Is there anything else we should know?; nts_txt;
    Consultation free text; any other info`,
  'clinical codes': `snomed; snomed code; snomed ct code; concept id; code id; read code; read v2; ctv3; code term; code description;
    rubric; term; clinical code; clinical term; coded entry; code; codes; codes used; code system; consultation id;
    event code; event type; problem title; problem status; template name; qof; register; on register; observation code;
    opcs; icd10; icd 10; bnf code; drug name; value unit; unit; units; range low; abnormal flag`,
  'another trait of a person': `marital status; marital; relationship status; civil status; religion; faith; belief; religion or belief;
    sexual orientation; sexuality; orientation; trans; transgender; pronouns; nationality; country of birth;
    place of birth; immigration status; asylum seeker; refugee; ni number; national insurance number; education;
    highest qualification; qualification; qualifications; school; benefits; benefits received; income; household income;
    financial situation; armed forces veteran; parent; has children; pregnancy; mental health condition;
    mental health diagnosis; learning disability; autism; disability type; type of disability; impairment;
    impairment type; mobility; communication needs; accessible information; hobbies; interests; skills; strengths;
    occupation before retirement; date of death; deceased; date died; dod; statws priodasol; crefydd;
    cyfeiriadedd rhywiol; cenedligrwydd; literacy; volunteer; volunteering; household; who do you live with;
    household composition; household type; living with; type of area; output area; msoa; msoa code;
    middle super output area; ward code; la code; lad code; ccg; icb; icb code; sub icb; lhb; health board;
    local health board; lcg; latitude; longitude; easting`,
};

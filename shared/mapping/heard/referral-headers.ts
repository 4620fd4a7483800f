/** How exports head columns about the referral, from where it came to who has it. In the manner of `person-headers.ts`. */
export const referralHeaders: Readonly<Record<string, string>> = {
  referral_id: `referral id; referral number; referral no; referral ref; referral reference; ref id; ref no; case id; case number;
    case no; case ref; case reference; episode id; episode number; episode ref; spell id; pathway id; referral key;
    case key; referral unique id; sp referral number; enquiry number; enquiry id; involvement id; intervention id;
    project case number; engagement id; opportunity id; rhif atgyfeiriad; cyfeirnod atgyfeirio; cyfeirnod yr atgyfeiriad;
    rhif achos; cyfeirnod achos; referralid; ubrn; ers number; referral guid; sk_referral; ref_uid; referral_pk;
    service request id; case unique number; which referral number; job number of referral; id of referral;
    programme episode id; ticket number; referral record id; ref_no_unique; ReferralKey; SP Referral ID; Case unique id;
    Episode no; Cyfeirnod atgyfeiriad; SP case number; rhif atgyfeirio; Referral In ID; Involvement ref; Referral UID;
    Rhif yr atgyfeiriad; Case code; episode_key; Referral_Number__c; Elemental Referral ID; case.custom_3_case_no;
    UBRN / referral identifier`,
  referral_date: `referral date; date of referral; date referred; referred on; referral received; date referral received;
    referral received date; date received; received; received on; dt ref; ref dt; ref date; dt referral; dt_ref_rcvd;
    ref_rec_dt; referral made; date referral made; when referred; when were they referred; when was the referral made;
    what date was the referral received; date we received the referral; date it came in; date came in; date in;
    came to us on; date referral came through; dyddiad atgyfeirio; dyddiad atgyfeiriad; dyddiad yr atgyfeiriad;
    dyddiad derbyn; dyddiad derbyn atgyfeiriad; derbyniwyd; referral created; referral opened; case opened;
    case open date; date opened; open date; opened on; start of referral; referral start date; referral in; intake date;
    date of intake; date enquiry received; referral_date__c; referral timestamp; date logged as referral;
    date of gp referral; date sent by gp; referral submitted; submitted on; referal date; refferal date; date refered;
    request received date; service request date; date referral accepted; ref'd on; entered service; date joined;
    enrolment date; date of enrolment; date registered; registration date; date first referred; start date;
    date of request; Date referral was received; case.referred_on; Referral Rcvd; When was the person referred?;
    DateOfReferral; Referral Made On; Ref. received (date); Referral date (received); Dt referred; Referred to us on;
    Date we got the referral; ref_received_dt; Date Referral In; Referral received at; Date of first referral;
    Referred (date); Rec’d; dt_ref_in; Date ref rec’d; Date of ref.; Referral in (date); referred_at; Atgyfeiriwyd ar;
    Ref recvd; Day referral came in; Referral_Received_Date__c; Ref in; When was this referral made?;
    Date of referral to social prescribing service; date refferal came in`,
  referral_source: `referral source; source of referral; source; referred by; who referred; who referred them; who referred you;
    who made the referral; referrer type; type of referrer; referral route; referral type; referral channel;
    referral from; came from; where did the referral come from; where did this referral come from;
    how did they come to us; how were you referred; route in; referral origin; referrer; referrer category;
    referral category; ref source; ref src; src; source_ref; origin; channel; ref_by; referred via; who sent them;
    sent by; sent to us by; how did you hear about us; ffynhonnell yr atgyfeiriad; ffynhonnell; atgyfeiriwyd gan;
    pwy atgyfeiriodd; o ble; how did you find out about the service; source type; gateway; entry route;
    referral method self or professional; kind of referrer; referal source; refered by; referring service type;
    referral agency type; where from; lead source; pathway in; referral pathway; Referral came from;
    ffynhonnell atgyfeirio; ReferrerCategory; How did you hear/who referred you; case.referral_source;
    Source of the referral; Referring route; ref_from; Who referred you to us?; Referral In Source; Referral route in;
    Referred in by (type); O ble daeth yr atgyfeiriad; Referral Source Category; Source of ref; src_of_ref;
    Referral_Source__c; Who sent them to us`,
  referrer_role: `referrer role; role of referrer; referrer job title; job title of referrer; referrer profession;
    profession of referrer; referrer position; position of referrer; referring clinician role; referring professional;
    referrer job; role of person referring; job role; what is your job role; what is the referrer's job;
    referring staff role; referrer occupation; ref role; ref_role; referrer_prof; referrer type of professional;
    staff group of referrer; clinician type; referring role; rol yr atgyfeiriwr; swydd yr atgyfeiriwr; referrer title;
    who referred (job); designation of referrer; professional making referral; referrer's post;
    what do they do (referrer); your role if making a referral; referrer role type; requesting clinician role;
    Referrer's role; Job role of referrer; Position of person referring; Prescriber role; Role of the referrer;
    Rôl yr atgyfeiriwr; Job of referrer; Referring professional role; ref_by_role; Referrer_Job_Role__c;
    Rôl y sawl sy'n atgyfeirio; Referrer type (GP/nurse/HCA); What is your role? (referrer); refr_role`,
  referring_org_code: `referring organisation; referring org; referrer organisation; referrer org; organisation of referrer;
    referring agency; referrer agency; agency of referrer; referring practice; referring team; referring service;
    referrer company; name of referring organisation; which organisation referred;
    which organisation is making the referral; organisation referring; where does the referrer work; ref org; ref_org;
    ref_org_cd; refg_org; referrer employer; referrer team; referred from organisation; source organisation;
    originating organisation; sefydliad atgyfeirio; sefydliad sy'n atgyfeirio; corff atgyfeirio; referring gp practice;
    referring practice code; referrer service name; team that referred; agency; partner agency referred from;
    requesting organisation; ods code of referrer; what organisation do you work for; referring account; referrer base;
    organisation who referred; Referring organisation name; Organisation making referral; Agency that referred;
    Referring agent organisation; Organisation that referred; Referrer's organisation; ref_org_nm;
    Referred by (organisation); Team making the referral; referrer_org_name; Referring_Organisation__c;
    What organisation are you referring from?; Referring organisation ODS code; Org that refered them`,
  scheme_id: `scheme; scheme name; scheme id; project; project name; project code; programme; program; service; site; site name;
    hub; hub name; delivery partner; delivery organisation; delivery site; locality team; team; team name; service name;
    contract; contract name; area team; which project; which scheme; which hub is this; sp service; sp scheme;
    social prescribing service; cluster; pilot site; branch; office; service line; workstream; scheme_cd; proj_cd; prog;
    campaign; funder project; fund code; cynllun; enw'r cynllun; prosiect; enw'r prosiect; safle; tim; lead organisation;
    host organisation; account name of scheme; delivery area; our service; service area; sub project; strand; place;
    base; provider site; study site; site id; SP project; Delivery project; Service area team; Service hub;
    Contract / project; Delivery team; Which hub; scheme_nm; Local team; Scheme_Name__c; Cynllun / Scheme;
    Programme name; Which of our projects is this for?; schm_cd; Service site`,
  pcn_code: `pcn; pcn name; pcn code; primary care network; primary care network name; network; network name; which pcn;
    pcn of gp; primary care network code; pcn cd; pcn_nm; gp network; neighbourhood; pcn area; pcn id; prim care network;
    pcn group; what pcn is the surgery in; rhwydwaith gofal sylfaenol; clwstwr; clwstwr meddygon teulu;
    pcn of registered practice; pcn locality; Primary Care Network (PCN); PCN of practice; Network (PCN); Patient PCN;
    PCN Name (practice); Neighbourhood / PCN; PCN_Name__c; Which Primary Care Network is the surgery part of?; PCN ODS`,
  referral_status: `status; referral status; case status; current status; status of referral; status of case; open or closed;
    open closed; open/closed; case state; referral state; stage; where are we up to; where is it up to; progress;
    case progress; is the case open; is case still open; is it still open; ref status; ref_sts; ref_stat; sts; case_stat;
    state; live or closed; active; active or closed; current position; statws; statws atgyfeiriad; statws yr achos;
    cyflwr achos; record status; engagement status; client status; what is happening with this case; status now;
    outcome of referral; referral outcome; accepted or declined; episode status; status reason; pipeline stage;
    case stage; state of play; pathway status; Current case status; Case open/closed; Case status now; stat;
    Where is the case now?; status_desc; Case_Status__c; Is the case open or closed?; ref_stat_cd;
    Current referral status; open/closed/waiting`,
  consent_recorded: `consent; consent given; consent y n; consent obtained; consented; has consented; consent to share;
    consent to share information; consent to share data; data sharing consent; consent to data sharing; gdpr consent;
    gdpr; consent to referral; consent to service; consent to contact; informed consent; patient consent; client consent;
    consent recorded; consent signed; consent form signed; consent form; do you consent;
    do you agree to us holding your information; do you agree to us sharing your data;
    are you happy for us to store your information; has the person agreed; verbal consent; permission given;
    permission to share; permission to hold data; agreed to data sharing; privacy notice agreed; data protection consent;
    consent_flag; cons_yn; cydsyniad; caniatad; caniatad i rannu; wedi cydsynio; cydsyniad i rannu data; consent on file;
    consent research evaluation; consent to use data; consent held; ok to share info; happy to share info; dpa signed;
    consnt; concent; consent_yn; Does the client give consent?; Data consent obtained; caniatâd;
    Has the client consented?; Consents to data being held; Cydsyniad wedi’i roi; consent_given_yn; Agreed to share info;
    Signed consent; Consent_To_Share__c; Cydsyniad / Consent; GDPR consent signed;
    Do you agree to us holding your details?; Consent for social prescribing referral; did they consent`,
  link_worker_id: `link worker; worker; link worker name; social prescriber; social prescribing link worker; splw; lw; allocated to;
    allocated worker; assigned to; assigned worker; case worker; caseworker; key worker; keyworker; lead worker;
    named worker; support worker; worker name; worker id; worker initials; staff member; staff name; advisor; adviser;
    navigator; care navigator; care coordinator; coordinator; community connector; connector; wellbeing coach;
    health coach; wellbeing worker; wellbeing advisor; case manager; case owner; owner; case holder; caseload holder;
    responsible worker; who is supporting them; who is working with them; who is your link worker; who's got them;
    whose client; name of link worker; practitioner; hcp; prescriber; wkr; lw_cd; lw_init; wkr_id; gweithiwr;
    gweithiwr cyswllt; gweithiwr cyswllt cymunedol; enw'r gweithiwr; cydlynydd; cydlynydd cymunedol;
    cysylltydd cymunedol; sp worker; sp link worker; sp name; link wrker; link worked; officer; project worker;
    outreach worker; volunteer allocated; allocated splw; seen by; supported by; lead practitioner; responsible officer;
    local area coordinator; community agent; agent; Allocated link worker; link_wkr; Wellbeing adviser;
    Assigned link worker; Link Worker initials; lw_name; Case assigned to; Event Done By; Wellbeing coordinator;
    Your link worker; Social prescriber name; worker_cd; Enw’r gweithiwr cyswllt; Owner (link worker);
    Case_Owner_Link_Worker__c; Gweithiwr cyswllt / Link worker; Which link worker is supporting this client?; lw_id;
    whose case`,
};

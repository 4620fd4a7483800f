import type { RecordName } from '../../dataset/field.js';

/** How lists of contacts, of connections and of questionnaires head their columns. In the manner of `person-headers.ts`. */
export const detailHeaders: Readonly<
  Record<Exclude<RecordName, 'referral'>, Readonly<Record<string, string>>>
> = {
  contact: {
    contact_id: `contact id; contact no; contact number; contact ref; contact reference; activity id; activity ref; activity number;
      appointment id; appointment number; appt id; appt no; appt ref; session id; session no; session ref; visit id;
      interaction id; interaction ref; event id; encounter id; encounter key; consultation id; attendance id; diary id;
      diary ref; entry id; call id; task id; rhif cyswllt; cyfeirnod cyswllt; id cyswllt; contact unique id; contact key;
      contact_uid; cont_id; appt_key; apptid; slot id; log no; contact record number; unique contact ref; meeting id;
      meeting ref; case note id; note id; intervention id; booking id; booking ref; Appointment ref; Session unique id;
      Interaction key; appt_uid; Activity_ID__c; Interaction number; cntct_id`,
    contact_date: `date; contact date; date of contact; date contacted; activity date; date of activity; appointment date; appt date;
      date of appointment; session date; date of session; visit date; date of visit; date seen; seen on; seen;
      meeting date; date met; event date; interaction date; date of interaction; encounter date; consultation date;
      attendance date; date of call; call date; when; when was this; when did you see them; when did the contact happen;
      when did the session take place; what date was this contact; date spoke; day; dt; dt_cont; cont_dt; appt_dt;
      act_dt; sess_dt; dt_contact; contact dttm; dyddiad; dyddiad cyswllt; dyddiad y cyswllt; dyddiad apwyntiad;
      dyddiad y sesiwn; dyddiad cyfarfod; date held; held on; took place on; contact made on; date of entry seen;
      start date; actual date; service date; date of support; date of intervention; date of meeting; slot date;
      booking date; Session held on; When did the contact take place?; Contact dt; contact_on; Met on; Date of appt;
      session_dt; Appointment day; Activity_Date__c; When did this session take place?; dt_cntct; day I saw them`,
    contact_time: `time; contact time; time of contact; appointment time; appt time; time of appointment; start time; time started;
      started at; session time; time of session; time of call; call time; what time; what time was it;
      what time did it start; from; begin; appt_tm; tm; cont_tm; time_start; strt_tm; start_tm; slot time; time seen;
      visit time; time of visit; meeting time; activity time; amser; amser cyswllt; amser apwyntiad; amser dechrau;
      clock time; time of day; hour; booked time; arrival time; time booked; Time of appt; Start; start_hhmm; appt_start;
      Activity_Start_Time__c; Amser y cyswllt; What time did the session start?; tm_cntct; Consultation start time`,
    medium: `method; mode; contact method; method of contact; mode of contact; contact mode; contact medium; medium; channel;
      contact channel; type of contact; contact type; how; how contacted; how did you contact them; how was contact made;
      how was the contact made; how did the contact take place; how did you speak to them; how did we talk;
      phone or face to face; face to face or phone; f2f phone; f2f or tel; phone/visit; phone or visit;
      phone or in person; communication method; communication type; consultation medium; consultation mechanism;
      consultation method; delivery mode; delivery method; appointment mode; appointment method; appt method; appt mode;
      session format; format; cont_mthd; cont_mode; cont_med; mthd_cd; medium_cd; con_meth; activity type;
      activity method; contacted by; contacted via; via; means; dull; dull cyswllt; dull cysylltu; modd cysylltu; sut;
      sut cysylltwyd; cyfrwng; interaction type; interaction method; method used; consultation type; in person or remote;
      remote or in person; virtual or f2f; telephone/f2f/video; Type of contact (phone / face to face); activity.channel;
      Contact type (phone, visit); Contact via; Phone / F2F / video; event_mode; Seen how; Means of contact;
      Ffordd o gysylltu; Phone / F2F; Contact_Method__c; cntct_mode`,
    attended: `attended; attendance; attendance status; attended or dna; dna; dna status; did they attend;
      did they attend the appointment; did they come; did they turn up; did the client attend; did you attend; turned up;
      showed up; show; attended y n; attended dna cancelled; attend; attendance outcome; attendance code; att_sts; attd;
      att_cd; attn_cd; attnd; appt status; appointment status; appointment outcome; appt outcome; outcome;
      outcome of contact; contact outcome; contact status; session outcome; session status; outcome of appointment;
      outcome of attendance; outcome code; status; attended or not; attended/dna/canc; presenoldeb; mynychwyd;
      wedi mynychu; mynychu; a fynychodd; visit status; visit outcome; activity status; activity outcome; slot status;
      booking status; was the appointment kept; appointment kept; kept; present; event status; encounter status;
      result of contact; did not attend flag; attended cancelled; DNA / attended; attended_yn; Mynychodd?; show_status;
      Attended (Y/DNA); Came?; Outcome (attended/DNA); att_status; A fynychwyd; Attended / DNA; Attendance_Outcome__c;
      attnd_cd`,
    contact_type: `contact type; type of contact; appointment type; appt type; type of appointment; session type; visit type;
      type of visit; activity type; first or follow up; first/follow up; first follow up; initial or follow up;
      initial/follow up; new or follow up; new/fu; new or review; is this the first contact;
      is this a first or follow up appointment; first appointment or follow up; first time or repeat; first or repeat;
      first contact y n; appt_type; cont_type; cont_typ; typ; type_cd; fu_flag; first_fu; new_fu; math o gyswllt;
      math o apwyntiad; math cyswllt; cyntaf neu ddilynol; contact category; stage of contact; consultation type;
      attendance type; meeting type; type of session; type of meeting; purpose of contact; contact purpose;
      kind of appointment; event type; which kind of contact; encounter type; contact_kind; Initial/ follow up contact;
      appt_kind; Type of appt; Initial or review contact; Kind of contact; 1st or follow up; Activity_Type__c;
      Was this a first or follow-up session?; cntct_typ; New / review appointment; 1st visit or follow up`,
    duration_min: `duration; duration minutes; duration mins; duration in minutes; length; length of contact; length of session;
      length of appointment; length of call; length mins; minutes; mins; time spent; time spent mins; time taken;
      time taken mins; how long; how long was it; how long did it last; how long was the session;
      how long did you spend with them; how long were you with them; contact duration; session duration; session length;
      appt length; appt duration; appointment length; call duration; dur; dur_min; dur_mins; cont_dur; mins_spent;
      len_min; tm_spent; contact mins; contact minutes; hyd; hyd y cyswllt; hyd sesiwn; hyd mewn munudau; munudau;
      parhad; total mins; total minutes; number of minutes; no of minutes; consultation length; visit length;
      client time mins; face time mins; direct time minutes; time with client; activity duration; event duration; min;
      Minutes spent; hyd (munudau); How long did the contact last (minutes)?; Time spent (min); TimeSpent (mins);
      Contact length in minutes; appt_len_min; Activity_Duration_Mins__c; Hyd y sesiwn (munudau);
      Time spent with client (minutes); How long did the session last, in minutes?; Consultation duration;
      how long (mins)`,
    location_type: `location; location type; place; place of contact; venue; venue type; where; where seen; where was it;
      where did you meet; where did it take place; where was the appointment; where did you see them; setting;
      contact location; location of contact; meeting place; appointment location; appt location; location of appointment;
      location of session; session location; site; site type; loc; loc_cd; loc_typ; ven; venue_cd; lleoliad;
      lleoliad cyswllt; lleoliad y cyfarfod; man cyfarfod; ble; ble cynhaliwyd; location code;
      activity location type code; meeting location; visit location; place seen; setting of contact; where held;
      met where; met at; seen where; seen at; place met; delivery location; base seen; room; consultation location;
      encounter location; home or surgery; appt_place; session_venue; Where was the contact?; loc_desc; venue_desc;
      Meeting_Location__c; Location of consultation`,
    group_contact: `group; group or individual; individual or group; group session; group contact; group indicator; is it a group;
      was this a group session; was this one to one or group; one to one or group; 1 to 1 or group; 1:1 or group;
      121 or group; 1 2 1/group; one to one; one-to-one/group; group_flag; grp; grp_ind; grp_yn; group_yn; ind_grp;
      session format group; contact format; grwp; grŵp neu unigol; unigol neu grwp; sesiwn grwp; group activity;
      group work; part of a group; was it in a group; alone or in a group; individual/group; group appointment;
      group contact indicator; Was this a group?; Group or one to one; is_group; Group contact Y/N; grp_session;
      In a group?; Group_or_Individual__c; Unigol / Grŵp; Session format (121/group);
      Was this a one-to-one or a group session?; Individual or group consultation; group or on their own session`,
  },
  onward: {
    onward_id: `onward referral id; onward id; onward ref; onward referral number; onward referral ref; signpost id;
      signposting id; signpost ref; signpost number; prescription id; prescription number; prescription ref;
      connection id; connection ref; connection number; intervention id; activity id; activity referral id; link id;
      service referral id; provision id; support id; action id; onward key; onw_id; onw_ref; onward_uid;
      outbound referral id; referral out id; referral out no; referral on no; onward case no; rhif cyfeirio ymlaen;
      cyfeirnod ymlaen; id cyfeirio; social prescription id; signposting number; unique onward ref;
      onward referral reference; outgoing ref; line number of onward referral; placement id; booking id; Signpost key;
      onward_ref_no; Onward_Referral_ID__c; Rhif atgyfeiriad ymlaen; onw_ref_id; Prescription ID (activity);
      onward_referral_key`,
    onward_date: `onward referral date; date of onward referral; onward date; date referred on; referred on; referred on date;
      date referred; signposted on; date signposted; signpost date; signposting date; date of signposting; date sent;
      sent on; prescription date; date prescribed; prescribed on; connection date; date connected; connected on;
      date of connection; date linked; linked on; intervention date; action date; date passed on; date introduced;
      introduced on; when referred on; when were they referred on; when did we refer them; when was this made;
      when did you signpost them; onw_dt; dt_onw; dt_onward; signp_dt; ref_out_dt; dt_signposted; date; referral date;
      referral made on; date referral made; dyddiad cyfeirio; dyddiad cyfeirio ymlaen; dyddiad atgyfeirio ymlaen;
      dyddiad; referral out date; outbound referral date; date of referral to service; date offered; date we sent them;
      created on; handover date; date of social prescription; Date signposted on; onward_dt; signposted_dt;
      Date of referral on; Date sent to provider; Referred onward on; Onward_Referral_Date__c;
      Date of onward referral to VCSE; When did you refer the client on?; dt_onw_ref; date passed on to group`,
    support_type: `support type; type of support; type of service; service type; activity type; type of activity; category;
      category of support; service category; support category; activity category; kind of support; kind of service;
      kind of activity; what kind of support; what kind of service; what type of support was it; what sort of help;
      what sort of thing; what is it; what for; intervention type; intervention; type of intervention; onward type;
      onward referral type; onward category; referral category; prescription type; type of prescription; signpost type;
      signpost category; svc_type; svc_cat; supp_typ; act_type; act_cat; onw_type; onw_cat; cat_cd; type; theme;
      area of support; activity; support; support offered; support given; help type; provision type; offer type;
      math o gymorth; math o wasanaeth; math o weithgaredd; math; categori; gwasanaeth; gweithgaredd; service group;
      activity theme; pathway type; group type; sector of support; asset type; Category of service; Activity group;
      service_type_desc; Service_Category__c; Type of activity referred to; What sort of support is this?;
      what sort of group`,
    provider_name: `provider; provider name; name of provider; organisation; organisation name; name of organisation; service;
      service name; name of service; agency; agency name; partner; partner name; partner organisation;
      which organisation; who provides it; who runs it; who to; where to; where did they go; where were they sent;
      which group; which group did they go to; which service; group name; name of group; group; club; community group;
      activity name; name of activity; activity provider; service provider; support provider; delivery organisation;
      onward provider; onward organisation; referred to; referred to organisation; signposted to; sent to; destination;
      destination organisation; receiving organisation; received by; to whom; org; org_nm; prov; prov_nm; provider_nm;
      svc_nm; onw_org; dest_org; account; account name; charity; vcse organisation; vcs organisation; darparwr;
      enw'r darparwr; enw darparwr; sefydliad; enw'r sefydliad; enw sefydliad; enw'r grwp; host; venue organisation;
      asset name; supplier; placement; Provider / group; service_nm; Onward agency; Group or organisation; org_name;
      Community Activity Provider; Service referred to; Organisation connected to; Onward_Provider__c;
      Which organisation will be providing the support?; Name of VCSE organisation; Group or charity sent to`,
    mode: `mode; mode of referral; type of referral; referral type; referral method; method; method of referral; how;
      how referred; how connected; how were they connected; how were they linked; how did you connect them;
      how was the referral made; signposted or referred; signpost or referral; signpost/referral;
      signposted/referred/accompanied; referred or signposted; referral or signpost; connection type; connection method;
      type of connection; link type; level of support; level of help; warm handover; warm or cold; handover type;
      intensity; onw_mode; ref_mode; sp_mode; mode_cd; signp_ref; ref_mthd; conn_type; signposting or referral;
      signposting type; action; action taken; what we did; what did we do; dull; dull cyfeirio; modd cyfeirio;
      sut cyfeiriwyd; math o gyfeirio; math o atgyfeiriad; accompanied; referral kind; supported referral or signpost;
      onward method; introduction type; approach; how we passed them on; route to service; onward_kind;
      Type (signpost/referral); Signposted / referred; onward_mode; Warm or cold referral; ref_or_signpost;
      Onward_Method__c; Cyfeirio neu atgyfeirio; Level of handover; How was the client connected to the service?;
      Signposting / referral / accompanied; just told or taken along?`,
    started: `started; has started; did they start; did they start it; have they started; started y n; take up; taken up;
      took it up; took up; did they take it up; did they go; did they attend; did they actually go; went; attended;
      attended y n; accessed; did they access it; engaged; did they engage; uptake; uptake y n; take up y n; accepted;
      joined; did they join; commenced; service started; support started; activity started; start_yn; strt_flag;
      started_flag; upt; uptk; taken_up; tkup_yn; attended_flag; wedi dechrau; a ddechreuodd; dechreuwyd; ddechreuon nhw;
      a aethon nhw; mynychwyd; successful; outcome attended; connected; connection made; did it happen;
      taken up by client; participation; got going; attended at least once; service taken up; Did the person start?;
      Taken up Y/N; started_yn; Has client attended activity; engaged_yn; Client started?; Support taken up;
      Began activity; Did it start?; has_begun; Service_Started__c; Onward referral taken up;
      Did the client take up this service?; strtd_yn; Activity commenced`,
    first_attended_date: `first attended; date first attended; first attended date; date of first attendance; first attendance;
      first attendance date; date started; start date; started on; date of start; activity start date;
      service start date; support start date; first session; first session date; date of first session; first went;
      date first went; first went on; first visit; first time attended; first date attended; joined on; date joined;
      date of joining; when did they start; when did they first go; when did they first attend; when did you first go;
      commenced on; commencement date; date commenced; begin date; began on; frst_att_dt; first_att; dt_first_att;
      strt_dt; start_dt; dt_started; dyddiad dechrau; dyddiad mynychu gyntaf; mynychodd gyntaf; dyddiad cychwyn;
      tro cyntaf; activity first attended; date taken up; taken up on; uptake date; engagement date; date engaged;
      date of first class; first turned up; First session attended on; started_dt; Date started activity;
      Date activity began; First attended on; Start of activity; date_first_att; Date first attended activity;
      Activity_First_Attended__c; First session at group; When did the client first go along?; dt_1st_attnd;
      Start date with provider; date they 1st went`,
    not_started_reason: `reason not started; not started reason; reason for not starting; why not started; why not; why didn't they start;
      why did they not start; why didn't they go; why they didn't go; if no why; if not why not; if not started why;
      reason for non attendance; reason not attended; reason did not attend; reason not taken up; reason for no take up;
      reason for non uptake; reason declined; decline reason; reason for decline; reason not engaged;
      reason for non engagement; non starter reason; barrier; barriers; barriers to taking part; what stopped them;
      what got in the way; what prevented them; no_start_rsn; ns_rsn; not_strt_rsn; nostart; rsn_not_start;
      nonatt_reason; rheswm dros beidio; rheswm dros beidio dechrau; rheswm heb ddechrau; pam na; pam lai; excuse;
      reason if not; reason dna; drop out reason; reason for not attending; reason didnt go; rejected reason;
      unsuccessful reason; If not, why?; Reason did not start; why_no_start; nonstart_rsn; Reason didn’t attend;
      no_start_reason; Non_Start_Reason__c; Rheswm dros beidio â dechrau; Why declined activity;
      If they didn't go, why not?; nostrt_rsn; Reason for non-uptake of service; why they didnt go`,
  },
  measure: {
    instrument: `questionnaire; measure; measure name; name of measure; outcome measure; tool; outcome tool; tool used; tool name;
      measure used; instrument; instrument name; scale; scale name; survey; survey name; form; form name; form used;
      which form; which questionnaire; which questionnaire was used; which measure; which tool; which tool did you use;
      what was used; which survey did they fill in; name of questionnaire; name of tool; name of scale;
      questionnaire name; questionnaire type; questionnaire used; assessment; assessment type; assessment name;
      assessment tool; type of assessment; type of measure; measure type; prom; prom name; proms measure; test;
      test name; instr; instr_cd; tool_cd; meas_cd; meas_nm; qnaire; ques_nm; q_name; scale_cd; survey_cd; holiadur;
      enw'r holiadur; offeryn; mesur; enw'r mesur; graddfa; outcome framework; framework; score type; type of score;
      wellbeing measure; wellbeing tool; rating scale; assessment form; template; Outcome tool used; Scale used;
      Measurement tool; tool_nm; measure_cd; Outcome_Tool__c; Holiadur / Questionnaire; which form (ONS4 etc)`,
    timepoint: `timepoint; time point; stage; when; when was this; point; point in time; pre or post; pre post; pre/post;
      before or after; before/after; baseline or follow up; baseline/follow up; start or end; start/end; first or last;
      first or second; initial or final; initial/review; beginning or end; entry or exit; entry/exit; wave; round;
      occasion; phase; time; visit; visit name; visit number; assessment point; assessment stage; assessment number;
      assessment type; measurement point; measure stage; stage of journey; stage of assessment; stage in journey;
      was this the first or last; was this at the start or the end; is this at the start or end; which time is this;
      when was it done start or end; tp; t; tmpt; timept; tpt; tp_cd; stg; prepost; pre_post_flag; occ; pwynt amser;
      cyfnod; cam; cyn neu ar ol; dechrau neu ddiwedd; dechrau/diwedd; data point; collection point; review type;
      interval; time period; survey wave; survey point; follow up stage; score stage; completed at; Stage of support;
      First/last score?; When (start/end); stage_cd; Measurement stage; Initial or review; stage_desc; When taken;
      Assessment_Stage__c; Cam asesu (cychwynnol/dilynol); Is this the first or a follow-up questionnaire?; Review stage;
      start or end form`,
    completed_date: `date completed; completed date; completion date; date of completion; completed on; completed; date; date done;
      done on; date taken; taken on; date of assessment; assessment date; assessed on; date assessed;
      date of questionnaire; questionnaire date; date of survey; survey date; date filled in; filled in on;
      date of measure; measure date; measurement date; date measured; date of score; score date; scored on; test date;
      form date; date of form; date recorded; when completed; when was it completed; when was it filled in;
      when was this completed; when did they fill it in; when done; what date was it done; comp_dt; dt_comp; dt_cmpl;
      cmpl_dt; assess_dt; ass_dt; meas_dt; dt_meas; qdate; q_dt; survey_dt; dyddiad cwblhau; dyddiad y holiadur;
      dyddiad yr asesiad; dyddiad asesu; dyddiad llenwi; cwblhawyd; dyddiad; observation date; event date; response date;
      submitted; date submitted; submission date; entry date of form; date of review; date captured; administered on;
      date administered; outcome date; Date questionnaire completed; assessment_dt; Assessment done on; dt_completed;
      Assessment_Date__c; Dyddiad cwblhau'r holiadur; SWEMWBS date; When was this questionnaire filled in?; dt_cmpltd;
      date form done`,
    total: `total; total score; score; score total; overall score; sum; sum score; summed score; raw score; final score;
      result; points; total points; value; score value; numeric value; what did they score; what was the score;
      what was the total; what score did they get; how many points; scored; questionnaire score; measure score;
      outcome score; assessment score; tool score; scale score; wellbeing score; tot; tot_sc; scr; tot_scr; score_tot;
      sum_sc; rslt; val; meas_val; ttl; q_total; sgor; cyfanswm; cyfanswm sgor; sgor derbyn; canlyniad; number scored;
      mark; marks; rating; reading; total out of; answer total; score recorded; observation value; overall;
      outcome value; result value; test score; total (all questions); sgôr; tot_score; Sum of answers; Score given;
      total_score_val; Sgôr terfynol; Assessment_Total_Score__c; Cyfanswm sgôr; What was the total score?;
      Total questionnaire score`,
    mode: `mode; completion mode; mode of completion; method; method of completion; completion method; how completed;
      how was it completed; how was it filled in; how filled in; how was it done; how did they fill it in;
      how did they do it; how did you complete this; administration mode; mode of administration; administered by;
      administration; completed by; self completed or with help; self or assisted; paper or online; paper/online;
      online or paper; phone or paper; format; channel; survey mode; data collection mode; collection method; mode_adm;
      admin_mode; adm_mode; comp_mode; mode_cd; mthd; dull; dull cwblhau; modd cwblhau; sut y cwblhawyd; sut cwblhawyd;
      how collected; questionnaire format; delivery method; done how; done by phone or face to face; survey method;
      way it was completed; assisted; mode_completed; Format (paper/online); Completed how; Way completed;
      completed_by_mode; Assessment_Completion_Method__c; Sut y cwblhawyd yr holiadur; How did you complete this form?;
      cmpl_mthd; Questionnaire administered by; filled in on paper or phone`,
  },
};

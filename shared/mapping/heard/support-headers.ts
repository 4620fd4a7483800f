/** How exports head columns about contacts, needs, support and its end. In the manner of `person-headers.ts`. */
export const supportHeaders: Readonly<Record<string, string>> = {
  first_attempt_date: `first attempt; date of first attempt; first attempt date; first attempted contact; first contact attempt;
    first contact attempted; date first attempted; attempted contact date; first call attempt; first call attempted; first tried;
    first tried to call; first tried to reach; date first tried; date we first tried to ring; when did we first try;
    when did we first try to contact them; when was the first attempt; 1st attempt; 1st attempt date; first_att; first_try; att1_dt;
    attempt 1; attempt_1_date; attempt date; initial attempt; initial attempt to contact; initial contact attempt; first phone attempt;
    first call out; first call date; date of first call; first chase; first outreach; first outreach attempt; first rang;
    first letter or call; ymgais gyntaf; dyddiad yr ymgais gyntaf; ymgais cyntaf i gysylltu; date contact first attempted;
    first try to contact; date of initial attempt; first unsuccessful contact; first voicemail; first message left`,
  first_contact_date: `first contact; first contact date; date of first contact; date 1st contact; 1st contact; 1st contact date;
    first contact made; first contacted; date first contacted; first appointment; first appointment date; date of first appointment;
    1st appt; 1st appt date; first appt; first session; first session date; date of first session; first meeting; first meeting date;
    first met; date first met; first seen; date first seen; date client first seen; first spoke; first spoken to; first conversation;
    initial contact; initial contact date; initial appointment; initial meeting; initial assessment; initial assessment date;
    date of initial assessment; assessment date; first successful contact; first visit; first visit date; date of first visit;
    fst_contact; dt_first_contact; first_cont; fst_appt; first_appt; fc_dt; contact1_date; when did you first meet; when did we first speak;
    when did we first speak to them; when was the first appointment; when was the first contact; dyddiad cyswllt cyntaf;
    cyswllt cyntaf; apwyntiad cyntaf; dyddiad yr apwyntiad cyntaf; cyfarfod cyntaf; dyddiad y cyfarfod cyntaf; first real contact;
    first f2f; first consultation; first consultation date; date first consultation; start of support; support start date;
    date support started; support started; first engaged; date of first engagement; first attended appointment; intervention start;
    date started with us; contact first achieved; first meaningful contact; date first appt offered and attended; first seen on;
    date got hold of them; date we got hold of them; date spoke to client`,
  contacts_total: `number of contacts; no of contacts; no contacts; contacts; total contacts; contact count; number of sessions;
    no of sessions; sessions; total sessions; session count; sessions attended; appointments; number of appointments; no of appts; appts;
    total appointments; appts attended; visits; number of visits; no of visits; total visits; meetings; number of meetings; how many sessions;
    how many contacts; how many times seen; how many appointments; how many times have we seen them; how many times have you met;
    times seen; times met; number of times seen; n contacts; n_contacts; n_sess; num_contacts; cnt_contacts; contact_cnt; tot_contacts;
    no_sess; sess_cnt; tot_appt; number of interactions; interactions; interactions total; count of activities; activity count;
    encounters; number of encounters; consultations; number of consultations; nifer o gysylltiadau; nifer y cysylltiadau; nifer sesiynau;
    nifer o sesiynau; nifer apwyntiadau; cyfanswm cysylltiadau; sesiynau; sessions delivered; contacts delivered; contacts made;
    contacts to date; sessions to date; total number of contacts; total number of sessions; sessions had; amount of sessions;
    amount of contacts; successful contacts; contacts with client; sum of contacts; number of touchpoints`,
  contacts_dna: `dna; dnas; number of dnas; no of dnas; total dnas; dna count; did not attend; did not attends; number not attended;
    missed appointments; missed appts; number of missed appointments; no of missed appts; missed sessions; sessions missed; missed;
    missed contacts; missed visits; no shows; no show; number of no shows; noshow; non attendances; non attendance; n_dna; dna_n; dna_cnt;
    num_dna; tot_dna; no_dna; appts dna; appointments missed; how many dnas; how many missed; how many times did they not turn up;
    how many times did they miss; how many appointments were missed; didnt turn up; times didn't show; times dna; not attended;
    nifer heb fynychu; heb fynychu; apwyntiadau a gollwyd; nifer dna; failed contacts; wasted appointments; appts not attended;
    failed to attend; fta; count of dna; dna total; number of times did not attend; unattended appointments`,
  need_primary: `main need; primary need; need; presenting need; presenting issue; presenting problem; main issue; main reason;
    primary reason; reason; reason for referral; referral reason; main reason for referral; primary reason for referral; main concern;
    primary concern; primary issue; main problem; why referred; why were they referred; why was the person referred; why are they here;
    what do they need; what do they need help with; what do you need help with; what is the main issue; what is the main reason for referral;
    what is your main concern; what is the main thing you need support with; what matters most; key need; key issue; top need; need 1;
    reason1; prim_need; need_main; need_prim; need_cd; rsn_ref; ref_rsn; reason_cd; referral_reason; prif angen; angen; prif reswm;
    rheswm; rheswm dros atgyfeirio; rheswm atgyfeirio; prif bryder; reason code; presenting reason; primary need category; need category;
    main support need; support need; support needed; support required; area of need; main area of support; problem; issue; concern;
    referral need; primary presenting issue; indication; indication for referral; purpose of referral; category of need; whats wrong;
    what's it about; what it's about; primary driver; main theme; referred for; help needed with; help wanted; topic`,
  needs_all: `all needs; needs; needs identified; other needs; additional needs; secondary needs; secondary need; needs list;
    list of needs; all reasons; reasons; reasons for referral; referral reasons; other reasons; additional reasons; other issues; issues;
    all issues; issues identified; concerns; other concerns; all concerns; problems; further needs; multiple needs; needs tick all;
    tick all that apply; reasons tick all that apply; please tick all that apply; select all needs; what else do they need;
    what else do they need help with; which of these do you need help with; what are you struggling with; any other issues;
    needs_all; need_list; needs_multi; need_other; needs_txt; reasons_all; rsn_list; needs multi select; anghenion;
    anghenion eraill; pob angen; holl anghenion; rhesymau; rhesymau eraill; themes; themes of support; support needs; support areas;
    areas of support; areas of need; areas of concern; secondary reason; 2nd reason; second reason; second need; wider needs;
    presenting issues; presenting needs; topics; topics discussed; contributing factors; social needs; unmet needs; complex needs list;
    issues raised; things they need help with; all reasons ticked; sdoh; determinants`,
  plan_date: `plan date; date of plan; support plan date; date of support plan; support plan agreed; date plan agreed; plan agreed;
    care plan date; date of care plan; care plan completed; personalised care plan date; pcsp date; pcsp; pcsp completed;
    pcsp agreed on; action plan date; date action plan agreed; plan completed on; plan written; plan done; plan made; plan signed;
    plan_dt; dt_plan; pcsp_dt; dt_pcsp; cp_date; plan created; plan start date; when was the plan agreed; when was the support plan made;
    when did you agree a plan; when was the plan written; dyddiad cynllun; dyddiad y cynllun; dyddiad cynllun cymorth;
    cynllun gofal dyddiad; wellbeing plan date; personal plan date; coproduced plan; shared plan agreed; goals set date; date goals set;
    goal plan date; personalised support plan; care and support plan completed; care & support plan date; plan shared on`,
  onward_count: `number of onward referrals; onward referrals; no of onward referrals; onward referral count; onward refs;
    total onward referrals; how many onward referrals; referrals on; referrals out; number of referrals made; referrals made;
    number of signposts; signposts; signpostings; signposting count; number of signposts made; connections; number of connections;
    connections made; prescriptions; social prescriptions; number of prescriptions; n_onward; onw_cnt; onward_n; num_onward;
    ref_out_cnt; onw_refs; no services referred to; number of services; how many services were they referred to; how many places;
    how many things did we connect them to; how many groups were they linked to; how many signposts; nifer atgyfeiriadau ymlaen;
    atgyfeiriadau ymlaen; nifer cyfeiriadau; onward total; count of onward; number of activities referred; activities referred to count;
    number of onward connections; services linked number; total signposts; onwards`,
  onward_types: `onward referral type; onward referral types; onward referral to; onward referred to; referred on to; referred onto;
    referred to; signposted to; services referred to; signposted services; onward services; onward destinations; onward destination;
    onward support; onward activity; onward activities; onward type; where referred; where did we send them; what did we refer them to;
    where were they signposted; what were they connected to; which services; which services were they referred to;
    which activities did they go to; what support were they connected with; types of support; type of support accessed;
    support accessed; services accessed; activities; activities accessed; linked to; linked in with; connected to; connected with;
    services used; services offered; interventions; intervention type; interventions offered; onw_type; onw_svc; onward_svc;
    ref_to; svc_ref_to; onward_cat; signpost_to; wedi cyfeirio at; cyfeiriwyd at; cyfeiriwyd ymlaen at; gwasanaethau;
    gweithgareddau; support provided; community support; community services accessed; groups; groups joined; groups linked to;
    social prescription; prescribed activity; prescription type; destination; destination service; where they went;
    where they ended up; onward referral category; places sent; signposting; provision`,
  onward_started: `onward started; started; started activity; activity started; take up; taken up; took up; took up support;
    take up of support; support taken up; uptake; did they start; did they go; did they take it up; did the person take up the support;
    did they attend the activity; did they engage; did they engage with the service; have they started; has the person started;
    has support started; did you start going; have you started the activity; attended activity; attended onward service;
    engaged with onward service; engaged; engaged with service; onward engaged; onw_start; onw_strt_yn; onward_attended;
    upt_flag; started_yn; started_flag; taken_up_flag; wedi dechrau; a ddechreuodd; ddechreuodd y gweithgaredd; derbyniwyd y cymorth;
    accessed service; accessed support; onward accessed; connected successfully; successful connection; connection successful;
    went along; went; joined in; actually went; activity accepted; onward referral taken up; prescription filled; participated`,
  closure_date: `closure date; closed date; date closed; close date; date of closure; closed; closed on; case closed; case closed date;
    case closure date; date case closed; discharge date; date of discharge; discharged; discharged on; dis date; end date; date ended;
    date of end; ended; ended on; episode end date; support end date; support ended; date support ended; end of support; finish date;
    finished; finished on; date finished; exit date; date of exit; exited; leaving date; left; date left; date left service; left service;
    left on; completion date; case completion date; sign off date; signed off; signed off date; when closed; when was the case closed;
    when did support end; when did they finish; when did we finish with them; when did they leave; dt_clsd; cls_dt; clsd; closed_dt; end_dt;
    disch_dt; dis_dt; dt_end; ref_end_dt; close_dttm; dyddiad cau; dyddiad cau'r achos; dyddiad gorffen; dyddiad gadael; dyddiad rhyddhau;
    dyddiad terfynu; caewyd; final date; referral closed; referral closed date; referral end date; referral end; case end;
    date off books; date off caseload; removed from caseload; off caseload; last day of support; closing date; date case ended;
    withdrawal date; date of withdrawal; date completed support; shut; case shut; final discharge date; programme end date; end`,
  closure_reason: `closure reason; reason closed; reason for closure; reason for closing; closing reason; close reason; why closed;
    case closed reason; case closure reason; discharge reason; reason for discharge; discharge outcome; discharge method; end reason;
    reason ended; reason for ending; exit reason; reason for exit; reason for leaving; leaving reason; why did they leave; why did support end;
    why did it end; why was the case closed; why was it closed; why have you closed it; why finished; reason finished; outcome;
    case outcome; closure outcome; outcome at closure; closed outcome; outcome closed; final outcome; exit outcome; end outcome;
    cls_rsn; close_rsn; clsr_reason; disch_rsn; end_rsn; rsn_closed; closed_reason; disch_cd; exit_rsn; rheswm cau;
    rheswm dros gau; rheswm dros gau'r achos; rheswm gorffen; rheswm gadael; rheswm rhyddhau; reason not proceeding; how did it end;
    how did things end; how the case ended; outcome on exit; closed because; reason for case closure; closure type; discharge code;
    reason for withdrawal; withdrawal reason; completion status; completion reason; end of support reason; sign off reason; closed why;
    closure category; closure code; reason off caseload; disposition`,
  goal_met: `goal met; goals met; goal achieved; goals achieved; were goals met; were the goals met; was the goal met; did they meet their goals;
    did they achieve their goals; did the client reach their goals; have you achieved your goals; did you meet your goal; goal outcome;
    goals outcome; goal status; goal attainment; goal progress; outcome of goals; goals reached; goal reached; objectives met; objective met;
    aims met; aim achieved; targets met; target achieved; outcomes met; outcomes achieved; goal_met; goal_ach; goal_ach_yn; goals_ach; gas;
    goal_out; goal_achv; nod wedi'i gyflawni; nodau; nodau wedi'u cyflawni; cyrraedd nod; a gyflawnwyd y nodau; a gyrhaeddwyd y nod;
    personal goals met; smart goals met; got what they wanted; did they get what they wanted; did it help them get there;
    how far were goals met; action plan achieved; plan goals achieved; progress against goals; goals at closure; achieved goals;
    was the aim of the referral met; needs met; what they wanted achieved`,
  gp_attend_pre12: `gp attendances 12 months before; gp attendances before; gp attends pre; gp visits before; gp visits in year before;
    gp visits 12 months before referral; gp appointments before; gp appts before; gp appts 12m before; gp appts in the 12 months before;
    gp contacts pre; gp contacts 12m pre; gp consultations 12 months pre; gp consultations prior; gp cons pre 12m; gp use before; gp use pre;
    gp visits pre; gp_pre; gp_pre12; gp_12m_pre; gp_att_pre; gp_cons_pre; gp_appt_prior; gpv_pre; pre gp visits; pre 12m gp; baseline gp visits;
    number of gp visits in the year before; how many times did you see your gp in the last year; how many gp visits in the last 12 months;
    how many times did they see the gp in the year before; primary care attendances before; primary care contacts 12m prior;
    ymweliadau meddyg teulu cyn; ymweliadau meddyg teulu 12 mis cyn; apwyntiadau meddyg teulu cyn; gp appointments year prior to referral;
    doctor visits before; doctors appointments year before; gp demand before; surgery visits year before; consultations 12m before`,
  gp_attend_post12: `gp attendances 12 months after; gp attendances after; gp attends post; gp visits after; gp visits in year after;
    gp visits 12 months after referral; gp appointments after; gp appts after; gp appts 12m after; gp appts in the 12 months after;
    gp contacts post; gp contacts 12m post; gp consultations 12 months post; gp consultations following; gp cons post 12m; gp use after;
    gp use post; gp visits post; gp_post; gp_post12; gp_12m_post; gp_att_post; gp_cons_post; gp_appt_follow; gpv_post; post gp visits;
    post 12m gp; follow up gp visits; number of gp visits in the year after; how many gp visits in the 12 months since;
    how many times did they see the gp in the year after; gp visits since referral; gp appointments since; primary care attendances after;
    primary care contacts 12m post; ymweliadau meddyg teulu ar ol; ymweliadau meddyg teulu 12 mis wedyn; apwyntiadau meddyg teulu wedyn;
    doctor visits after; doctors appointments year after; gp demand after; surgery visits year after; consultations 12m after`,
};

/** How wide exports head the date of a later questionnaire. In the manner of `person-headers.ts`. */
export const scoreDateHeaders = `review date; date of review; review completed; date review completed; review completed on; date reviewed; reviewed on;
  final review date; last review date; end review date; follow up date; follow up questionnaire date; follow up survey date; follow up completed;
  date of follow up; date of follow up questionnaire; date of second questionnaire; second questionnaire date; date 2nd form done; 2nd form date;
  date of final questionnaire; final questionnaire date; final assessment date; date of final assessment; end assessment date; end questionnaire date;
  exit questionnaire date; post questionnaire date; post measure date; post score date; post_dt; fu_dt; fu_date; dt_fu; followup_date; review_dt; rvw_dt;
  dt_rvw; t2_date; t1_date; date_t2; date t1; time 2 date; date of second survey; second survey date; second measure date; date of later measure;
  last questionnaire date; last questionnaire done; outcome measure review date; outcome review date; wellbeing review date; reassessment date; reassessed on;
  follow-up assessment date; follow up date completed; when was the second questionnaire filled in; when was the follow up done; when was the review done;
  when did they do the last form; date they did the last form; last form date; dyddiad adolygu; dyddiad yr adolygiad; dyddiad holiadur dilynol;
  dyddiad yr ail holiadur; dyddiad holiadur olaf; swemwbs date 2; swemwbs follow up date; ons4 follow up date; date of closing questionnaire; closing questionnaire date;
  date wellbeing score taken at end; end score date; final score date; date final scores taken; followup measure dt; post intervention date; 3 month review date;
  6 month review date; 12 week review; date of 3 month review; three month follow up date; proms review date; proms 2 date; post survey date; post assessment date`;

/** How exports head scores beside the listed spellings of their questionnaires; headers are parted by semicolons. */
export const scoreNames: Readonly<Record<string, string>> = {
  swemwbs7: `short warwick edinburgh mental wellbeing scale; short warwick; warwick short; warwick edinburgh short; edinburgh warwick short;
    short edinburgh warwick; short wellbeing scale; wellbeing scale short; short mental wellbeing; swemwb; swemwebs; swembs; sewmwbs; swemws;
    sw emwbs; swemwbs7; warwick scale 7; wemwbs short; lles meddyliol byr`,
  ucla3: `loneliness scale; loneliness total; 3 item loneliness; three item loneliness; loneliness 3 item; loneliness 3; ucla lonely; ucla unigrwydd;
    unigrwydd ucla; loneliness ucla; ucla 3 total; ucla3; ulca; ucla loneliness 3; sgor unigrwydd; lonliness score; lonliness ucla`,
  mycaw: `mycaw total; mycaw mean; measure yourself concerns; my concerns and wellbeing; measure your concerns and wellbeing; mycaw overall`,
  pam13: `activation score; patient activation score; activation measure; pam total; pam13; pam measure; ysgogi cleifion; activation pam`,
  phq9: `patient health questionnaire; patient health questionnaire 9; phq9; phqtot; phq nine; depression phq; depression phq 9; depression score;
    iselder phq; phq depression; mood phq`,
  gad7: `generalised anxiety disorder; generalized anxiety disorder; generalised anxiety disorder 7; generalised anxiety; generalized anxiety;
    general anxiety disorder; gad7; gad seven; anxiety gad; anxiety gad 7; gad anxiety; gad 7 anxiety; anxiety disorder scale; pryder gad`,
  ons4_satisfaction: `boddhad bywyd; boddhad; lifesat; life satis; satisfied life; life satisf; satis; sat life; satisfaction life; satisfaction with life;
    ons4 sat; ons sat; ons4 satisfied; ons4 satisfaction; ons q1; ons4 q1; ons4q1; ons4 satis; happy with life; satisfied overall; lsat; life satisfied`,
  ons4_worthwhile: `gwerth chweil; gwerthfawr; worth while; things worth while; worthwhile things; worth; worthw; ons4 worth; ons q2; ons4 q2; ons4q2;
    life worth; worthwhile life; feel worthwhile; worthwile; worthwhle`,
  ons4_happy: `hapus; hapusrwydd; hapus ddoe; happy y; ons4 hap; ons hap; ons happy; ons q3; ons4 q3; ons4q3; how happy; hap; happines; hapiness; happy score`,
  ons4_anxious: `pryderus; pryder; pryderus ddoe; gorbryder; gorbryderus; anx; ons4 anx; ons q4; ons4 q4; ons4q4; how anxious; anxiousness; anxius; anxous; anx y;
    worried yesterday`,
};

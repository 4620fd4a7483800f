import { describe, expect, it } from 'vitest';
import { tableIn } from '../support/reading.js';

const grainOf = (text: string) => tableIn(text).grain;

describe('the grain of a table', () => {
  it.each([
    [
      'referral',
      'Client ID,Gender,Ref date,Referred by\nA1,F,03/04/2023,GP\nA2,M,04/04/2023,Self\nA1,F,09/05/2023,GP\n',
    ],
    [
      'contact',
      'contact_id,case_id,contact_date,attended,duration_min\n1,R1,03/04/2023,5,30\n2,R1,10/04/2023,5,45\n',
    ],
    [
      'onward',
      'client_ref,service_name,kind,status,created_at\nC1,Lunch club,referral,accepted,2023-04-03\nC1,Choir,signpost,accepted,2023-04-09\n',
    ],
    [
      'measure',
      'client_ref,case_id,framework,stage,recorded_at,item,score\nC1,R1,ONS4,baseline,2023-04-03,happy,4\nC1,R1,ONS4,review,2023-07-03,happy,6\n',
    ],
    [
      'measure',
      'Timestamp,What are your initials?,How happy were you feeling yesterday? (0-10),How satisfied are you with life? (0-10)\n7/21/2023 9:45:16,TL,4,5\n7/22/2023 9:45:16,AB,6,7\n',
    ],
    ['person', 'Client ID,DOB,Gender,Postcode\nA1,01/03/1950,F,WK1 1AA\nA2,02/03/1960,M,WK1 1AB\n'],
    ['reference', 'postcode,lsoa21cd\nWK1 1AA,E01990001\nWK1 1AB,E01990002\n'],
    ['reference', 'lsoa21cd,imd_rank,imd_decile\nE01990001,100,1\nE01990002,20000,6\n'],
    [
      'reference',
      'area,imd_quintile,age_band,gender,population\nHexley,1,16-24,1,400\nHexley,2,16-24,1,380\n',
    ],
    ['reference', 'Practice code,Practice name,List size\nP99001,Crook Hill,8200\nP99002,Mill Leat,4100\n'],
    ['reference', 'site,fte\nHexley,2.4\nStoatham,1.8\n'],
    ['aggregate', 'Month,Referrals,Closed\nApr-23,14,9\nMay-23,16,11\nJun-23,11,12\n'],
    ['lookup', 'Code,Word\nK01,Completed\nK02,Onward\nK03,Advice\n'],
    [
      'not_a_table',
      'shape,colour,weight,texture,origin,finish\nround,red,heavy,soft,north,matt\nround,blue,light,soft,south,gloss\nround,red,light,hard,south,gloss\n',
    ],
  ])('is %s', (grain, text) => {
    expect(grainOf(text).suggested).toBe(grain);
  });

  it.each([
    [
      'contact',
      'a second service’s appointments',
      [
        'ClientRef,AppointmentDate,AppointmentTime,Attended,Mode,Worker',
        'C1,01/04/2023,09:00,Yes,Phone,JS',
        'C2,01/04/2023,10:00,No,Phone,JS',
        'C1,05/04/2023,09:00,Yes,Home,JS',
      ],
    ],
    [
      'contact',
      'appointments with bare names',
      [
        'Client,Date,Time,Type,Outcome,Notes',
        'C1,01/04/2023,09:00,Home visit,Attended,ok',
        'C2,01/04/2023,10:00,Phone,DNA,',
        'C1,05/04/2023,09:00,Phone,Attended,ok',
      ],
    ],
    [
      'measure',
      'an outcomes tracker',
      [
        'Client ID,ONS4 Satisfaction (start),ONS4 Happiness (start),ONS4 Satisfaction (end),ONS4 Happiness (end)',
        'C1,4,5,6,7',
        'C2,3,4,5,6',
        'C3,6,6,,',
      ],
    ],
    [
      'measure',
      'a tracker of one score',
      [
        'Client ID,Start date,Baseline SWEMWBS,Follow-up SWEMWBS,Change',
        'C1,01/04/2023,19,24,5',
        'C2,03/04/2023,21,22,1',
        'C3,04/04/2023,17,,',
      ],
    ],
    [
      'aggregate',
      'mean scores by month',
      ['Month,SWEMWBS (start),SWEMWBS (end)', 'Apr-23,19.2,23.1', 'May-23,18.8,22.7', 'Jun-23,20.1,23.9'],
    ],
    [
      'measure',
      'a questionnaire answered in words',
      [
        'Client ID,How often do you feel lonely?,How often do you feel left out?',
        'C1,Often,Some of the time',
        'C2,Hardly ever,Hardly ever',
        'C3,Some of the time,Often',
      ],
    ],
    [
      'person',
      'a form of questions that yes and no answer',
      [
        'Client ID,DOB,Does the client live alone?,Is the client a carer for anybody?',
        'C1,01/02/1950,Yes,No',
        'C2,03/04/1951,No,No',
        'C3,05/06/1952,Yes,Yes',
      ],
    ],
    [
      'lookup',
      'a directory of services',
      [
        'Service,Organisation,Category,Area,Phone,Website,Referral route',
        'Lunch club,Age Well,Social,Hexley,01234 567890,www.agewell.example,Self',
        'Debt advice,Helpdesk,Money,Stoatham,01234 567891,www.help.example,Any',
        'Walks,Age Well,Activity,Hexley,01234 567892,www.walks.example,Self',
      ],
    ],
    [
      'lookup',
      'categories and what they mean',
      ['Category,Description', 'A,Advice', 'B,Befriending', 'C,Carers'],
    ],
    [
      'lookup',
      'codes and their categories',
      ['Code,Category', 'K01,Advice', 'K02,Befriending', 'K03,Advice'],
    ],
    [
      'lookup',
      'sources of referral and what they mean',
      ['Referral source,Meaning', 'GP,A general practice', 'Self,The person asked', 'PCN,A network'],
    ],
    ['lookup', 'a column of identifiers alone', ['Client ID', 'C1', 'C2', 'C3']],
    [
      'onward',
      'services that come again, without any identifier',
      [
        'Service name,Category,Taken up',
        'Lunch club,Social,Yes',
        'Lunch club,Social,No',
        'Debt advice,Money,Yes',
      ],
    ],
  ])('is %s of %s', (grain, _, lines) => {
    expect(grainOf(`${lines.join('\n')}\n`).suggested).toBe(grain);
  });

  it('of a directory is told with what it lists', () => {
    expect(
      grainOf('Service name,Category\nLunch club,Social\nWalks,Social\nDebt advice,Money\n').evidence,
    ).toBe(
      'It looks like a list of services: “Service name” never repeats, and no column names a person, a referral or a date.',
    );
  });

  it('of a coded-event extract is referral, and the evidence says what it lists', () => {
    expect(
      grainOf(
        'Patient ID,Code Term,SNOMED Code,Date\n1,Referral,871731000000106,01-Mar-2024\n1,Offered,871691000000100,01-Mar-2024\n2,Referral,871731000000106,02-Mar-2024\n',
      ),
    ).toEqual({
      suggested: 'referral',
      evidence:
        'It lists coded events: “Code Term” names a clinical code on every row, and “Patient ID” has 2 values on 3 rows.',
    });
  });

  it('says in its evidence which columns tell, and whether keys repeat', () => {
    expect(
      grainOf(
        'case_id,client_ref,Ref date,Referred by\nR1,C1,03/04/2023,GP\nR2,C1,04/05/2023,GP\nR3,C2,05/05/2023,GP\n',
      ).evidence,
    ).toBe(
      'One row looks like one referral: “Referred by” describes it. “case_id” never repeats. “client_ref” has 2 values on 3 rows.',
    );
  });
});

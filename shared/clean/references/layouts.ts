import type { ReferenceKind } from './reference.js';

/** A column that a reference may have, known by the key of its header (letters and digits only). */
interface Wanted {
  readonly column: string;
  readonly header: RegExp;
}

/** The columns of one kind of reference, and those without which it is none: of each list at least one. */
interface Layout {
  readonly kind: ReferenceKind;
  readonly wanted: readonly Wanted[];
  readonly needs: readonly (readonly string[])[];
  /** Columns that no table of people would have: with one of them nothing else is asked. */
  readonly sure: readonly string[];
}

const area = 'lsoa|lowersuperoutputarea|lowerlayersuperoutputareas?|superoutputarealowerlayer|datazone';
const areaOf = (year: string): RegExp =>
  new RegExp(
    `^((${area})(20)?${year}(cd|code)?|(${area})(cd|code)(20)?${year}|(20)?${year}(${area})(cd|code)?)$`,
  );
const areaOfAny = new RegExp(`^(${area})(cd|code)?$`);
const rank = /^imd((20)?\d\d)?(ind|rank)?$/;
const ruralUrban: readonly Wanted[] = [
  { column: 'ruc_2021', header: /^(ruc?(20)?21(ind|cd|code)?|ruralurbanclass\w*2021(code)?)$/ },
  { column: 'ruc_2011', header: /^(ruc?(20)?11(ind|cd|code)?|ruralurbanclass\w*2011(code)?)$/ },
  { column: 'ruc', header: /^(ruc(cd|code)?|ruralurban(class(ification)?)?(cd|code)?)$/ },
];
const groups: readonly Wanted[] = [
  { column: 'imd_quintile', header: /^(imd(19|2019|25|2025)?quintile|quintile|deprivationquintile)$/ },
  {
    column: 'age_band',
    header:
      /^(age|ageband|agegroup|agerange|agegroup5|agename|c(2021)?age\w*name|agein\w+|age\d+categories)$/,
  },
  { column: 'gender', header: /^(gender|sex|sexname|c(2021)?sexname|sex2categories)$/ },
  {
    column: 'ethnic_group',
    header: /^(ethnicgroup|ethnicity|ethnic|ethnicgroup(tb)?\d*[abc]?(categories)?|c(2021)?eth\w*name)$/,
  },
];

/** The layouts that are known; the order is the order of trying. Sources: ONS, MHCLG, NHS England and Nomis, as each publishes. */
export const layouts: readonly Layout[] = [
  {
    kind: 'postcode_lsoa',
    wanted: [
      { column: 'postcode', header: /^(postcode|pcd|pcd2|pcds|pcd7|pcd8)$/ },
      { column: 'lsoa_2021', header: areaOf('21') },
      { column: 'lsoa_2011', header: areaOf('11') },
      { column: 'lsoa', header: areaOfAny },
      { column: 'ended', header: /^(doterm|dateoftermination|terminated|dateterminated)$/ },
      { column: 'imd_rank', header: rank },
      { column: 'imd_rank_more', header: rank },
      ...ruralUrban,
    ],
    needs: [['postcode'], ['lsoa_2021', 'lsoa_2011', 'lsoa']],
    sure: ['ended'],
  },
  {
    kind: 'lsoa_imd',
    wanted: [
      { column: 'lsoa_2021', header: areaOf('21') },
      { column: 'lsoa_2011', header: areaOf('11') },
      { column: 'lsoa', header: areaOfAny },
      {
        column: 'imd_decile',
        header:
          /^(indexofmultipledeprivation)?(imd)?((20)?\d\d)?decile.*$|^indexofmultipledeprivation\w*decile\w*$/,
      },
      {
        column: 'imd_rank',
        header:
          /^(indexofmultipledeprivation)?(imd)?((20)?\d\d)?rank.*$|^indexofmultipledeprivation\w*rank\w*$/,
      },
    ],
    needs: [
      ['lsoa_2021', 'lsoa_2011', 'lsoa'],
      ['imd_decile', 'imd_rank'],
    ],
    sure: [],
  },
  {
    kind: 'lsoa_ruc',
    wanted: [
      { column: 'lsoa_2021', header: areaOf('21') },
      { column: 'lsoa_2011', header: areaOf('11') },
      { column: 'lsoa', header: areaOfAny },
      ...ruralUrban,
    ],
    needs: [
      ['lsoa_2021', 'lsoa_2011', 'lsoa'],
      ['ruc_2021', 'ruc_2011', 'ruc'],
    ],
    sure: [],
  },
  {
    kind: 'list_size',
    wanted: [
      {
        column: 'practice_code',
        header: /^(practicecode|odscode|ods|code|orgcode|gppracticecode|practice)$/,
      },
      {
        column: 'list_size',
        header:
          /^(listsize|registeredpatients|numberofpatients|patients|registeredlist.*|.*listsize|totalall|totalpatients|allpatients)$/,
      },
      { column: 'practice_name', header: /^(practicename|name|surgery|gpsurgery|gppractice|organisation)$/ },
      { column: 'as_at', header: /^(asat|extractdate|date|snapshotdate)$/ },
      { column: 'kind_of_place', header: /^(orgtype|type)$/ },
      { column: 'gender', header: /^(sex|gender)$/ },
      { column: 'age_band', header: /^(age|agegroup5|agegroup|ageband)$/ },
    ],
    needs: [['practice_code'], ['list_size']],
    sure: ['kind_of_place'],
  },
  {
    kind: 'population',
    wanted: [
      {
        column: 'population',
        header: /^(population|pop|persons|residents|usualresidents|observation|obsvalue|count)$/,
      },
      { column: 'lsoa_2021', header: areaOf('21') },
      { column: 'lsoa_2011', header: areaOf('11') },
      {
        column: 'lsoa',
        header: new RegExp(`^((${area})s?(cd|code)?|geographycode|mnemonic|areacode)$`),
      },
      {
        column: 'area',
        header: /^(area|areaname|areacode|place|locality|site|ltla|msoa|icb|geography|geographyname)$/,
      },
      { column: 'as_at', header: /^(date|datename|year)$/ },
      ...groups,
    ],
    needs: [
      ['population'],
      ['area', 'lsoa', 'lsoa_2021', 'lsoa_2011', 'imd_quintile', 'age_band', 'gender', 'ethnic_group'],
    ],
    sure: [],
  },
  {
    kind: 'fte',
    wanted: [
      { column: 'site', header: /^(site|area|locality|scheme|team|service|hub)$/ },
      { column: 'fte', header: /^(fte|wte|wholetimeequivalent|fulltimeequivalent)$/ },
    ],
    needs: [['site'], ['fte']],
    sure: [],
  },
];

/** What people type when they try a system out, as a whole cell; none of them is anybody's name. */
const testNames: ReadonlySet<string> = new Set([
  'test test',
  'test tester',
  'test testing',
  'test client',
  'client test',
  'test patient',
  'patient test',
  'test user',
  'user test',
  'test person',
  'test record',
  'test case',
  'test referral',
  'test entry',
  'test data',
  'this is a test',
  'dummy patient',
  'dummy client',
  'dummy record',
  'dummy person',
  'dummy test',
  'test dummy',
  'donotuse',
  'zz donotuse',
  'zz do not use',
  'zzz donotuse',
  'zzz do not use',
  'zz test',
  'zzz test',
  'zztest',
  'xx test',
  'xxx test',
  'xxtest',
  'training client',
  'training patient',
  'training record',
  'demo client',
  'demo patient',
  'demo user',
]);

/** True for a whole cell such as `Test Test` or `ZZ Donotuse`; never for one that merely contains such words. */
export function isTestName(text: string): boolean {
  return testNames.has(words(text));
}

/** True for a whole identifier such as `TEST`, `test-01`, `DUMMY 3`, `EXAMPLE-1` or `DO NOT USE`. */
export function isTestId(text: string): boolean {
  const plain = words(text);
  return testNames.has(plain) || testId.test(plain);
}

const testId =
  /^(?:(?:zz+ ?|xx+ ?)?(?:test|dummy|donotuse|example)(?: (?:client|patient|user|person))? ?\d{0,4}|(?:please )?do not use)$/;

function words(text: string): string {
  if (text.length > 40) return '';
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

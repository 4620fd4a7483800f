/** Version of Soundings, as package.json has it (a test compares the two). */
export const version = '0.1.0';

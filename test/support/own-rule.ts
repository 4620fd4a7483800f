import type { OwnProfile } from '../../shared/disclosure/own-profile.js';

/** A rule of print as an analyst might make it: few stars, thirds, zeros and shares of all hidden. */
export const boardRule: OwnProfile = {
  id: 'own-health-board',
  name: 'Health board',
  upTo: 4,
  zeroShown: true,
  base: 3,
  secondary: false,
  certainShown: false,
  source: 'Data agreement of the health board, section 4',
  date: '2024-04-02',
};

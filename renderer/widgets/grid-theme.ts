import { themeQuartz } from 'ag-grid-community';

/** The grid wears the page's own tokens, so that light, dark and contrast follow by themselves. */
export const gridTheme = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 'var(--size-small)',
  headerFontWeight: 600,
  backgroundColor: 'var(--paper)',
  foregroundColor: 'var(--ink)',
  textColor: 'var(--ink)',
  headerTextColor: 'var(--ink)',
  headerBackgroundColor: 'var(--paper-sunk)',
  chromeBackgroundColor: 'var(--paper-sunk)',
  borderColor: 'var(--rule)',
  accentColor: 'var(--accent)',
  rowHoverColor: 'var(--accent-soft)',
  inputFocusBorder: { color: 'var(--focus)', width: 2 },
  subtleTextColor: 'var(--ink-soft)',
  menuBackgroundColor: 'var(--paper)',
  wrapperBorderRadius: 4,
  spacing: 6,
  cellHorizontalPadding: 8,
  browserColorScheme: 'inherit',
});

import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms that may be imported from each side; the finer order inside shared/ is read by test/architecture. */
const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const node = {
  group: ['node:*', 'fs', 'path', 'os', 'electron'],
  message: 'shared and renderer know neither Node nor Electron.',
};
const react = {
  group: ['react', 'react-dom', 'react-dom/*'],
  message: 'Only shared/report draws with React.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'release/',
      'node_modules/',
      'sample-data/wrekindale*/',
      '**/*.mjs',
      'eslint.config.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-params': ['error', 3],
    },
  },
  {
    files: ['shared/**'],
    rules: {
      ...forbid([
        node,
        react,
        { group: ['**/renderer/**', '**/electron/**'], message: 'shared imports only shared.' },
      ]),
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'process',
        'Buffer',
        'fetch',
        'navigator',
        'performance',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'There is no clock in shared.' },
        { object: 'Math', property: 'random', message: 'There is no chance in shared.' },
      ],
    },
  },
  {
    files: ['shared/report/**'],
    rules: forbid([
      node,
      { group: ['**/renderer/**', '**/electron/**'], message: 'shared imports only shared.' },
    ]),
  },
  {
    files: ['renderer/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...forbid([node, { group: ['**/electron/**'], message: 'The page never imports the shell.' }]),
    },
  },
  {
    files: ['electron/**'],
    rules: forbid([{ group: ['**/renderer/**'], message: 'The shell never imports the page.' }]),
  },
  { files: ['electron/**', 'test/**', 'sample-data/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**'], rules: { 'max-params': 'off', '@typescript-eslint/no-non-null-assertion': 'error' } },
);

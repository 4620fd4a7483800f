/** Sources of Plotly, which have no types of their own. */
declare module 'plotly.js/src/core' {
  import type Whole from 'plotly.js/lib/index-cartesian';
  const core: typeof Whole & { register: (modules: readonly unknown[]) => void };
  export default core;
}
declare module 'plotly.js/src/traces/bar' {
  const bar: unknown;
  export default bar;
}
declare module 'plotly.js/src/lib';
declare module 'plotly.js/src/lib/loggers';
declare module 'plotly.js/src/components/color';
declare module 'plotly.js/src/plots/cartesian';
declare module 'plotly.js/src/plots/cartesian/axes';
declare module 'plotly.js/src/plot_api';

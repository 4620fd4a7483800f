import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { ChartColumn, Table2 } from 'lucide-react';
import { CopyAs } from './CopyAs.js';
import { ChartTable } from './ChartTable.js';
import type { ChartData } from './chart-data.js';
import { chartRows } from './chart-rows.js';

interface Props {
  data: ChartData;
  /** The same of printed numbers, where others are drawn; undefined where print has nothing to draw. */
  copied?: ChartData | undefined;
}

/** A chart to look around in, with a sentence that says what to see and its table one press away. */
export function Chart({ data, copied }: Props) {
  const [isTable, setTable] = useState(false);
  return (
    <figure className="chart-figure">
      <div className="chart-head">
        <h3>{data.title}</h3>
        <Button
          className="button quiet"
          onPress={() => {
            setTable(!isTable);
          }}
        >
          {isTable ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
          {isTable ? 'Show the chart' : 'Show the table'}
        </Button>
      </div>
      <figcaption>{data.says}</figcaption>
      {isTable ? <ChartTable data={data} /> : <Drawing data={data} />}
      {copied === undefined ? null : (
        <CopyAs
          about={copied.title}
          sentence={`${copied.title}. ${copied.says}`}
          rows={chartRows(copied)}
          chart={copied}
        />
      )}
    </figure>
  );
}

/** Drawn once the rest of the page stands: what draws is large, and is fetched from the page's own folder. */
function Drawing({ data }: { data: ChartData }) {
  const place = useRef<HTMLDivElement>(null);
  const [scheme, setScheme] = useState(0);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const redraw = (): void => {
      setScheme((before) => before + 1);
    };
    dark.addEventListener('change', redraw);
    return () => {
      dark.removeEventListener('change', redraw);
    };
  }, []);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let isGone = false;
    let clear: () => void = () => undefined;
    void import('./draw-chart.js').then(async ({ drawChart }) => {
      if (isGone) return;
      clear = await drawChart(element, data);
    });
    return () => {
      isGone = true;
      clear();
    };
  }, [data, scheme]);
  return <div ref={place} className="chart" role="img" aria-label={`${data.title}. ${data.says}`} />;
}

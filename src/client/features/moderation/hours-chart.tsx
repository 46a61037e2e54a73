import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { ModerationStats } from '#src/contract/moderation.ts';
import { m } from '#src/i18n/text.ts';
import { site } from '#src/site.ts';

type Hours = ModerationStats['hours'];

const height = 220;

/** The page's own inks, as they are now: light or dark. */
function readInks(element: Element) {
  const style = getComputedStyle(element);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: ink('--ink-muted'),
    rule: ink('--rule'),
    font: `12px ${ink('--font-sans')}`,
    bars: [ink('--ink'), ink('--accent'), ink('--ink-faint')],
  };
}

/** Bars stand on one another: each series is the sum of what is above it and itself. */
function toStacks(hours: Hours): uPlot.AlignedData {
  const at = hours.map(({ hour }) => Date.parse(hour) / 1000);
  const all = hours.map(({ published, held, removed }) => published + held + removed);
  const lower = hours.map(({ published, held }) => published + held);
  return [at, all, lower, hours.map(({ published }) => published)];
}

function draw(element: HTMLElement, hours: Hours): uPlot {
  const { ink, rule, font, bars } = readInks(element);
  const paths = uPlot.paths.bars?.({ size: [0.8, 40] });
  const series = (label: string, fill: string | undefined): uPlot.Series => ({
    label,
    ...(fill !== undefined && { fill }),
    ...(paths !== undefined && { paths }),
    width: 0,
    points: { show: false },
  });
  const axis: uPlot.Axis = {
    stroke: ink,
    font,
    grid: { stroke: rule, width: 1 },
    ticks: { show: false },
  };
  return new uPlot(
    {
      width: element.clientWidth,
      height,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), site.timeZone),
      legend: { show: false },
      cursor: { show: false },
      scales: {
        // A bar stands on the middle of its hour: room for half of the first and of the last.
        x: { range: (_, first, last) => [first - 1800, last + 1800] },
        y: { range: (_, _least, most) => [0, Math.max(4, most)] },
      },
      axes: [
        { ...axis, grid: { show: false }, values: '{HH}.{mm}' },
        { ...axis, size: 36, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] },
      ],
      series: [
        {},
        series(m.mod_stats_removed(), bars[2]),
        series(m.mod_stats_held(), bars[1]),
        series(m.mod_stats_published(), bars[0]),
      ],
    },
    toStacks(hours),
    element,
  );
}

/** Comments by hour as stacked bars, drawn anew when the width or the colour scheme changes. */
export function HoursChart({ hours }: { hours: Hours }) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let chart = draw(element, hours);
    const redraw = () => {
      chart.destroy();
      chart = draw(element, hours);
    };
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const sizes = new ResizeObserver(() => {
      chart.setSize({ width: element.clientWidth, height });
    });
    scheme.addEventListener('change', redraw);
    sizes.observe(element);
    return () => {
      scheme.removeEventListener('change', redraw);
      sizes.disconnect();
      chart.destroy();
    };
  }, [hours]);

  return <div ref={frame} className="mod-chart" role="img" aria-label={m.mod_stats_chart()} />;
}

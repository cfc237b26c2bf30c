import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** What a bar chart shows. */
export interface BarChartOptions {
  readonly title: string;
  /** What the numbers are, for example `ms` or `bytes`. */
  readonly unit: string;
  /** From top to bottom. */
  readonly categories: readonly string[];
  /** One bar per category and series; `null` where there is nothing to show. */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
}

/** A chart of lying bars as SVG, readable on light and on dark pages. */
export function barChart({ title, unit, categories, series }: BarChartOptions): string {
  const names = Object.keys(series);
  const height = 120 + categories.length * (12 + names.length * 16);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 800, height });
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    color: ['#2563eb', '#d97706', '#6b7280', '#059669', '#9333ea', '#dc2626'],
    title: { text: title, left: 0, textStyle: { fontSize: 15, color: '#111827' } },
    legend: { show: names.length > 1, top: 36, left: 0, data: names },
    grid: { left: 150, right: 56, top: names.length > 1 ? 70 : 40, bottom: 34 },
    xAxis: { type: 'value', name: unit, nameLocation: 'middle', nameGap: 24 },
    yAxis: { type: 'category', inverse: true, data: [...categories], axisTick: { show: false } },
    series: names.map((name) => ({
      type: 'bar',
      name,
      data: [...(series[name] ?? [])],
      barMaxWidth: 16,
      label: { show: true, position: 'right', color: '#111827', fontSize: 11 },
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

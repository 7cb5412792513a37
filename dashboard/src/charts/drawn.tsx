import { useComputedColorScheme } from '@mantine/core'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { bucketLabel, stack } from './option'
import type { SeriesProps } from './series'

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

const COLOURS = ['#1971c2', '#e8590c', '#2f9e44', '#9c36b5', '#0c8599', '#c92a2a', '#f08c00', '#5f3dc4', '#66a80f', '#868e96']
const MOST_NAMED = 12

/** Given numbers as text, ECharts draws them; the texts themselves are what the tooltip writes. */
export default function Drawn({ label, points, kind = 'bar', write }: SeriesProps) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<ECharts>(null)
  const dark = useComputedColorScheme() === 'dark'

  useEffect(() => {
    if (place.current === null) return
    const made = init(place.current, null, { renderer: 'svg' })
    chart.current = made
    const observer = new ResizeObserver(() => made.resize())
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      made.dispose()
    }
  }, [])

  useEffect(() => {
    chart.current?.setOption(optionOf({ label, points, kind, write }, dark), { notMerge: true })
  }, [label, points, kind, write, dark])

  return <div ref={place} className="chart" role="img" aria-label={label} />
}

function optionOf({ points, kind, write }: SeriesProps, dark: boolean) {
  const { times, series } = stack(points)
  const ink = dark ? '#c9c9c9' : '#3b4248'
  const lines = dark ? '#424242' : '#dee2e6'
  const text = { color: ink, fontFamily: 'system-ui, sans-serif' }
  return {
    animation: false,
    color: COLOURS,
    textStyle: text,
    grid: { left: 8, right: 8, top: 16, bottom: series.length > 1 ? 36 : 8, containLabel: true },
    legend: series.length > 1 ? { bottom: 0, type: 'scroll', textStyle: text, pageTextStyle: text } : undefined,
    tooltip: {
      trigger: 'axis',
      // Drawn into the SVG: markup with styles of its own is refused by the page's policy.
      renderMode: 'richText',
      backgroundColor: dark ? '#2e2e2e' : '#ffffff',
      borderColor: lines,
      textStyle: text,
      formatter: (shown: { dataIndex: number }[]) => {
        const index = shown[0]?.dataIndex ?? 0
        const rows = series.filter((each) => /[1-9]/.test(each.values[index] ?? '0')).slice(0, MOST_NAMED)
        return [bucketLabel(times[index] ?? ''), ...rows.map((each) => `${each.name}  ${write(each.values[index] ?? '0')}`)].join('\n')
      },
    },
    xAxis: {
      type: 'category',
      data: times.map(bucketLabel),
      axisLabel: { color: ink, hideOverlap: true },
      axisLine: { lineStyle: { color: lines } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: ink, formatter: (value: number) => write(String(value)) },
      splitLine: { lineStyle: { color: lines } },
    },
    series: series.map(({ name, values }) => ({
      name,
      type: kind,
      stack: kind === 'bar' ? 'all' : undefined,
      data: values,
      barCategoryGap: '25%',
      showSymbol: times.length === 1,
    })),
  }
}

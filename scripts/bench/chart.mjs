// Bars, one below the other, as an SVG that is read on a light and on a dark page.

const [left, right, row] = [230, 70, 28]

/**
 * @param {string} title
 * @param {{name: string, value: number, isOurs: boolean}[]} bars
 * @returns {string}
 */
export function barChart(title, bars) {
  const width = 760
  const height = bars.length * row + 44
  const most = Math.max(...bars.map(({value}) => value))
  const lines = bars.map(({name, value, isOurs}, index) => {
    const y = 36 + index * row
    const length = Math.max(1, (value / most) * (width - left - right))
    return [
      `<text x="${left - 10}" y="${y + 16}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${left}" y="${y + 3}" width="${length.toFixed(1)}" height="18" rx="2" class="${isOurs ? 'ours' : 'other'}"/>`,
      `<text x="${(left + length + 8).toFixed(1)}" y="${y + 16}">${value.toFixed(1)}</text>`
    ].join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>text{font:14px system-ui,sans-serif;fill:#24292f}.ours{fill:#0969da}.other{fill:#8c959f}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ours{fill:#58a6ff}.other{fill:#6e7681}}</style>
<text x="10" y="20" font-weight="600">${escaped(title)}</text>
${lines.join('\n')}
</svg>
`
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

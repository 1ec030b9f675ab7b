import { Box, Flex } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { Line } from '../../numbers/tally'
import { count, longMonth, shortMonth } from '../words'
import { BarTable } from './BarTable'

const [HEIGHT, STEP, WIDTH, TOP, BOTTOM] = [160, 56, 32, 18, 22]

const Plot = styled.svg`
  flex: 2 1 320px;
  max-width: 620px;
  min-width: 0;
  height: auto;
  font-size: 11px;
  rect { fill: ${({ theme }) => theme.colors.primary500}; }
  text { fill: ${({ theme }) => theme.colors.neutral700}; text-anchor: middle; }
  line { stroke: ${({ theme }) => theme.colors.neutral300}; }
`

/** Sessions month by month, drawn, with the table that says the same. */
export function Months({ months }: { readonly months: readonly Line[] }) {
  const most = Math.max(1, ...months.map(({ sessions }) => sessions))
  const width = Math.max(6, months.length) * STEP
  return (
    <Flex gap={6} wrap="wrap" alignItems="flex-start">
      <Plot viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <line x1="0" x2={width} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        {months.map(({ name, sessions }, index) => {
          const height = ((HEIGHT - TOP - BOTTOM) * sessions) / most
          const x = index * STEP + (STEP - WIDTH) / 2
          return (
            <g key={name}>
              <rect x={x} width={WIDTH} y={HEIGHT - BOTTOM - height} height={height} rx="2" />
              <text x={x + WIDTH / 2} y={HEIGHT - BOTTOM - height - 5}>
                {count(sessions)}
              </text>
              <text x={x + WIDTH / 2} y={HEIGHT - 6}>
                {shortMonth(name)}
              </text>
            </g>
          )
        })}
      </Plot>
      <Box flex="1" minWidth="24rem">
        <BarTable
          caption="Les séances annulées n’y sont pas."
          heading="Mois"
          lines={months}
          nameOf={longMonth}
          isPlain
        />
      </Box>
    </Flex>
  )
}

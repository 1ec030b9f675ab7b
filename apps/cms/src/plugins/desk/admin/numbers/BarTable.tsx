import { styled } from 'styled-components'
import type { Line } from '../../numbers/tally'
import { count } from '../words'

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.3rem;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
  caption { text-align: start; padding-block-end: 8px; color: ${({ theme }) => theme.colors.neutral600}; }
  th { text-align: start; font-weight: 600; padding: 6px 8px 6px 0; }
  td { text-align: end; padding: 6px 0 6px 8px; white-space: nowrap; }
  thead th:not(:first-child) { text-align: end; padding: 6px 0 6px 8px; }
  tbody tr { border-top: 1px solid ${({ theme }) => theme.colors.neutral150}; }
  .bar { width: 35%; min-width: 8rem; }
  @media (max-width: 40rem) {
    .bar, thead td { display: none; }
  }
`
const Bar = styled.div`
  height: 12px;
  min-width: 2px;
  border-radius: 2px;
  background: ${({ theme }) => theme.colors.primary500};
`

interface BarTableProps {
  readonly caption: string
  readonly heading: string
  readonly lines: readonly Line[]
  readonly nameOf?: (name: string) => string
  /** Drawn already elsewhere. */
  readonly isPlain?: boolean
}

/** Numbers by name: each row its figures, and beside them a bar that draws its sessions. */
export function BarTable({
  caption,
  heading,
  lines,
  nameOf = (name) => name,
  isPlain = false,
}: BarTableProps) {
  const most = Math.max(1, ...lines.map(({ sessions }) => sessions))
  return (
    <Table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {!isPlain && <td />}
          <th scope="col">Séances</th>
          <th scope="col">Places</th>
          <th scope="col">Présents</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, sessions, seats, attended, noted }) => (
          <tr key={name}>
            <th scope="row">{nameOf(name)}</th>
            {!isPlain && (
              <td className="bar" aria-hidden="true">
                <Bar style={{ width: `${(100 * sessions) / most}%` }} />
              </td>
            )}
            <td>{count(sessions)}</td>
            <td>{seats === 0 ? '–' : count(seats)}</td>
            <td>{noted === 0 ? '–' : count(attended)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

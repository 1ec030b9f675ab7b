import { Button } from '@strapi/design-system'
import { useParams } from 'react-router-dom'
import { createGlobalStyle, styled } from 'styled-components'
import type { ToldSession } from '../../server/home/told'
import { useDesk } from '../ask'
import { Frame } from '../Frame'
import { hour, longDay } from '../words'

const WITHOUT_LIMIT = 20
const SPARE = 2
const AGES = ['–12', '12–17', '18–59', '60+']

/** On paper, only the sheet. */
const OnPaper = createGlobalStyle`
  @media print {
    body * { visibility: hidden; }
    .escale-sheet, .escale-sheet * { visibility: visible; }
    .escale-sheet { position: absolute; inset: 0; border: 0; }
    @page { size: A4; margin: 15mm; }
  }
`
const Sheet = styled.article`
  background: #fff;
  color: #000;
  padding: 24px;
  max-width: 800px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  h2 { font-size: 2.2rem; font-weight: 700; }
  p { font-size: 1.4rem; margin-block: 4px 12px; }
  table { width: 100%; border-collapse: collapse; font-size: 1.3rem; }
  th { text-align: start; font-weight: 600; padding: 6px; }
  td, th { border: 1px solid #555; }
  td { height: 34px; padding: 0 6px; }
  td:first-child, th:first-child, .age { width: 52px; text-align: center; }
`

/** A blank sheet to sign, for one session. Nothing that is written on it comes back here. */
export default function SignInPage() {
  const { id = '' } = useParams()
  const [answer] = useDesk<ToldSession | null>(`/sessions/${id}`)
  return (
    <Frame
      title="Feuille d’émargement"
      subtitle="Vierge : rien de ce qui y est écrit n’est gardé ici. Jetez-la une fois les présents comptés."
      actions={<Button onClick={() => window.print()}>Imprimer</Button>}
      answer={answer}
    >
      {(session) => (session === null ? <p>Cette séance n’existe plus.</p> : <Blank session={session} />)}
    </Frame>
  )
}

function Blank({ session: { title, date, start, end, place, seats } }: { readonly session: ToldSession }) {
  const lines = seats === null ? WITHOUT_LIMIT : seats + SPARE
  return (
    <Sheet className="escale-sheet">
      <OnPaper />
      <h2>{title}</h2>
      <p>
        {longDay(date)}, de {hour(start)} à {hour(end)} · {place}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">N°</th>
            <th scope="col">Prénom</th>
            {AGES.map((age) => (
              <th key={age} scope="col" className="age">
                {age}
              </th>
            ))}
            <th scope="col">Signature</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, index) => index + 1).map((number) => (
            <tr key={number}>
              <td>{number}</td>
              <td />
              {AGES.map((age) => (
                <td key={age} />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  )
}

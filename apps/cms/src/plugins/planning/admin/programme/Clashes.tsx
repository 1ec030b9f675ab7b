import { fr } from '@escale/messages'
import { styled } from 'styled-components'
import type { ToldClash } from './dates.ts'

/** What does not go together, the gravest first, in words that say how grave it is. */
export function Clashes({ clashes }: { readonly clashes: readonly ToldClash[] }) {
  if (clashes.length === 0) return null
  return (
    <List>
      {clashes.map(({ grade, sentence, other }, index) => (
        <li key={`${sentence} ${index}`} data-grade={grade}>
          <strong>
            {fr.planning.clashGrades[grade]}
            {fr.NBSP}:
          </strong>{' '}
          {sentence}
          {other !== null && <em> {other}</em>}
        </li>
      ))}
    </List>
  )
}

const List = styled.ul`
  padding-inline-start: 2.8rem;
  font-size: 1.2rem;
  line-height: 1.5;

  strong {
    font-weight: 600;
  }

  em {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  [data-grade='error'] strong {
    color: ${({ theme }) => theme.colors.danger700};
  }

  [data-grade='warning'] strong {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  [data-grade='note'] strong {
    color: ${({ theme }) => theme.colors.neutral700};
  }
`

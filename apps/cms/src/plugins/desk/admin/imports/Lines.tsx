import { Badge, Box, Flex, Typography } from '@strapi/design-system'
import { styled } from 'styled-components'
import type { Planned } from '../../imports/plan'
import { hour, many, shortDay } from '../words'

/** More would be read by nobody, and slow the page. */
const MOST_SHOWN = 200

const List = styled.ol`
  list-style: none;
  max-height: 60rem;
  overflow: auto;
  & > li { padding: 8px 0; border-top: 1px solid ${({ theme }) => theme.colors.neutral150}; }
`

/** Line by line, what is going to be made and what is wrong; what is wrong first. */
export function Lines({ planned }: { readonly planned: readonly Planned[] }) {
  const sorted = [...planned].sort((one, other) => rank(one) - rank(other))
  const more = sorted.length - MOST_SHOWN
  return (
    <>
      <List tabIndex={0} aria-label="Lignes du fichier">
        {sorted.slice(0, MOST_SHOWN).map((line) => (
          <li key={line.line}>
            <Flex gap={3} alignItems="baseline" wrap="wrap">
              <Badge
                {...(line.kind === 'wrong' ? { backgroundColor: 'danger100', textColor: 'danger700' } : {})}
              >
                {WORD[line.kind]}
              </Badge>
              <Box flex="1" minWidth="24rem">
                <Typography>
                  Ligne {line.line} · {line.kind === 'wrong' ? line.text : said(line)}
                </Typography>
                {(line.kind === 'wrong' ? line.sentences : line.notes).map((sentence) => (
                  <Typography
                    key={sentence}
                    tag="p"
                    variant="pi"
                    textColor={line.kind === 'wrong' ? 'danger600' : 'neutral600'}
                  >
                    {sentence}
                  </Typography>
                ))}
              </Box>
            </Flex>
          </li>
        ))}
      </List>
      {more > 0 && (
        <Typography tag="p" textColor="neutral600">
          Et {many(more, 'autre ligne', 'autres lignes')}.
        </Typography>
      )}
    </>
  )
}

const WORD = { made: 'À créer', updated: 'À mettre à jour', wrong: 'À corriger' } as const

function rank({ kind }: Planned): number {
  return kind === 'wrong' ? 0 : 1
}

function said({ session }: Extract<Planned, { session: unknown }>): string {
  return `${session.title} · ${shortDay(session.date)} ${session.date.slice(0, 4)}, ${hour(session.start)} – ${hour(session.end)} · ${session.place}`
}

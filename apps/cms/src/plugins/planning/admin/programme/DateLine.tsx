import { fr } from '@escale/messages'
import { parseCivilDate, parseCivilTime } from '@escale/programme'
import { Badge, Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Text } from '../desk/fields'
import { Hidden } from '../desk/Hidden'
import { Row } from '../desk/Row'
import { Clashes } from './Clashes'
import type { Shift, ToldDate } from './dates.ts'

interface Props {
  readonly told: ToldDate
  readonly ticked: boolean
  readonly isShifted: boolean
  readonly onTick: (tick: boolean) => void
  readonly onShift: (shift: Shift | null) => void
}

/** One date: kept or not, what it meets, and where it is shifted to. */
export function DateLine({ told, ticked, isShifted, onTick, onShift }: Props) {
  const [open, setOpen] = useState(false)
  const { date, startTime, endTime, clashes, neighbours, slot } = told
  const words = `${fr.longDate(date)}, ${fr.hours(startTime, endTime)}`
  return (
    <Line>
      <Flex justifyContent="space-between" gap={2} alignItems="center">
        <Checkbox
          checked={ticked}
          onCheckedChange={(checked: boolean | 'indeterminate') => onTick(checked === true)}
        >
          <span style={{ textDecoration: ticked ? 'none' : 'line-through' }}>{words}</span>
        </Checkbox>
        <Flex gap={2}>
          {isShifted && <Badge>décalée</Badge>}
          <Button variant="ghost" size="S" aria-expanded={open} onClick={() => setOpen(!open)}>
            Décaler<Hidden> le {fr.longDate(date)}</Hidden>
          </Button>
        </Flex>
      </Flex>
      <Clashes clashes={clashes} />
      {neighbours.length > 0 && (
        <details>
          <summary>{fr.sessionCount(neighbours.length)} autour ce jour-là</summary>
          <ul>
            {neighbours.map((neighbour, index) => (
              <li key={`${neighbour} ${index}`}>{neighbour}</li>
            ))}
          </ul>
        </details>
      )}
      {open && (
        <Box paddingTop={2} paddingBottom={2}>
          <Row>
            <Text
              label="Date"
              name={`date ${slot}`}
              type="date"
              value={date}
              onChange={(text) => {
                const asked = parseCivilDate(text)
                if (asked !== null) onShift({ date: asked, startTime, endTime })
              }}
            />
            <Text
              label="De"
              name={`de ${slot}`}
              type="time"
              value={startTime}
              onChange={(text) => {
                const asked = parseCivilTime(text)
                if (asked !== null) onShift({ date, startTime: asked, endTime })
              }}
            />
            <Text
              label="À"
              name={`a ${slot}`}
              type="time"
              value={endTime}
              onChange={(text) => {
                const asked = parseCivilTime(text)
                if (asked !== null) onShift({ date, startTime, endTime: asked })
              }}
            />
            {isShifted && (
              <Button variant="tertiary" size="S" onClick={() => onShift(null)}>
                Remettre comme la règle
              </Button>
            )}
          </Row>
        </Box>
      )}
    </Line>
  )
}

/** A day that the rule leaves out, and why. */
export function SkippedLine({ words, reason }: { readonly words: string; readonly reason: string }) {
  return (
    <Line>
      <Typography variant="pi" textColor="neutral600">
        Sauté{fr.NBSP}: {words} ({reason})
      </Typography>
    </Line>
  )
}

const Line = styled.li`
  padding: 0.4rem 0;
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  font-size: 1.4rem;

  details {
    padding-inline-start: 2.8rem;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    line-height: 1.5;
  }

  summary {
    cursor: pointer;
  }

  details ul {
    padding-inline-start: 1.2rem;
    list-style: disc;
  }
`

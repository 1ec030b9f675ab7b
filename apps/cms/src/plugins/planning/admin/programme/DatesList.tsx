import { fr } from '@escale/messages'
import { Alert, Flex, Typography } from '@strapi/design-system'
import { Fragment } from 'react'
import { styled } from 'styled-components'
import { DateLine, SkippedLine } from './DateLine'
import { type Hand, isTicked, shifted, type ToldSeason, ticked } from './dates.ts'

interface Props {
  readonly told: ToldSeason
  readonly hand: Hand
  readonly onHand: (hand: Hand) => void
}

/** The dates a rule makes and those it leaves out, in the order of the calendar. */
export function DatesList({ told, hand, onHand }: Props) {
  const lines = [
    ...told.dates.map((date) => ({
      key: `${date.date} ${date.startTime} ${date.slot}`,
      line: (
        <DateLine
          told={date}
          ticked={isTicked(date, hand)}
          isShifted={hand.shifts.has(date.slot)}
          onTick={(tick) => onHand(ticked(hand, date.slot, tick))}
          onShift={(shift) => onHand(shifted(hand, date.slot, shift))}
        />
      ),
    })),
    ...told.skipped.map(({ date, reason }) => ({
      key: `${date} 00:00 ${reason}`,
      line: <SkippedLine words={fr.longDate(date)} reason={reason} />,
    })),
  ].sort((one, other) => (one.key < other.key ? -1 : 1))
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {told.unknown.map((sentence) => (
        <Alert key={sentence} variant="warning" title="À vérifier" closeLabel="Fermer" onClose={undefined}>
          {sentence}
        </Alert>
      ))}
      {lines.length === 0 && (
        <Typography>Cette règle ne donne aucune date : changez le jour ou la période.</Typography>
      )}
      <List>
        {lines.map(({ key, line }) => (
          <Fragment key={key}>{line}</Fragment>
        ))}
      </List>
    </Flex>
  )
}

const List = styled.ul`
  padding: 0;
  list-style: none;
`

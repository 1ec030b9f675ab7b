import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { many, moment } from '../words'

export interface Run {
  readonly key: string
  readonly name: string
  readonly made: number
  readonly updated: number
  readonly undone: boolean
  readonly at: string
}

/** The last files, each to be taken back. */
export function Runs({
  runs,
  onUndo,
}: {
  readonly runs: readonly Run[]
  readonly onUndo: (run: Run) => void
}) {
  if (runs.length === 0) return <Typography textColor="neutral600">Aucun import encore.</Typography>
  return (
    <Box tag="ul">
      {runs.map((run) => (
        <Flex key={run.key} tag="li" gap={4} paddingBottom={3} wrap="wrap">
          <Box flex="1" minWidth="20rem">
            <Typography fontWeight="semiBold">{run.name}</Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {moment(run.at)}
              {run.undone
                ? ' · annulé'
                : ` · ${many(run.made, 'création')}, ${many(run.updated, 'mise à jour', 'mises à jour')}`}
            </Typography>
          </Box>
          {!run.undone && run.made + run.updated > 0 && (
            <Button variant="tertiary" onClick={() => onUndo(run)}>
              Annuler
            </Button>
          )}
        </Flex>
      ))}
    </Box>
  )
}

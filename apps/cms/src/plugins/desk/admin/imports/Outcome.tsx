import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { styled } from 'styled-components'
import { many } from '../words'
import type { Progress } from './useImport'

const Bar = styled.progress`
  width: 100%;
  height: 1.6rem;
  margin-block-start: 8px;
  accent-color: ${({ theme }) => theme.colors.primary600};
`

interface OutcomeProps {
  readonly progress: Progress
  readonly onUndo: (key: string, total: number) => void
  readonly onAgain: () => void
}

/** How far the file is, then what became of it, and the way back. */
export function Outcome({ progress, onUndo, onAgain }: OutcomeProps) {
  return (
    <Box role="status">
      {progress.kind === 'going' && (
        <>
          <Typography tag="p">
            {progress.word} : {progress.done} sur {progress.total}. Gardez cette page ouverte.
          </Typography>
          <Bar max={Math.max(1, progress.total)} value={progress.done} aria-label={progress.word} />
        </>
      )}
      {progress.kind === 'done' && (
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography tag="p" fontWeight="bold">
            {many(progress.written, 'séance importée', 'séances importées')}.
          </Typography>
          {progress.refused.map(({ line, sentence }) => (
            <Typography key={line} tag="p" textColor="danger600">
              Ligne {line} : {sentence}
            </Typography>
          ))}
          <Flex gap={2}>
            <Button variant="danger-light" onClick={() => onUndo(progress.key, progress.written)}>
              Annuler cet import
            </Button>
            <Button variant="tertiary" onClick={onAgain}>
              Importer un autre fichier
            </Button>
          </Flex>
        </Flex>
      )}
      {progress.kind === 'undone' && (
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography tag="p" fontWeight="bold">
            L’import est annulé.
          </Typography>
          {progress.kept.map((sentence) => (
            <Typography key={sentence} tag="p">
              {sentence}
            </Typography>
          ))}
          <Button variant="tertiary" onClick={onAgain}>
            Importer un autre fichier
          </Button>
        </Flex>
      )}
      {progress.kind === 'failed' && (
        <Typography tag="p" role="alert" textColor="danger600">
          {progress.sentence} Ce qui est déjà écrit n’est pas perdu : le même fichier se reprend sans doublon.
        </Typography>
      )}
    </Box>
  )
}

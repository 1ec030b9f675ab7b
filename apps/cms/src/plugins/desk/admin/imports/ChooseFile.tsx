import { Flex, Typography } from '@strapi/design-system'
import { useId, useState } from 'react'
import type { Known } from '../../imports/plan'
import { many } from '../words'
import { type ReadFile, readFile } from './read-file'

interface ChooseFileProps {
  readonly known: Known
  readonly file: ReadFile | null
  readonly onRead: (file: ReadFile | null) => void
}

/** The file, read where it is: it is sent nowhere before the lines are confirmed. */
export function ChooseFile({ known, file, onRead }: ChooseFileProps) {
  const id = useId()
  const [sentence, setSentence] = useState('')
  const choose = async (chosen: File | undefined) => {
    setSentence('')
    onRead(null)
    if (chosen === undefined) return
    try {
      onRead(await readFile(chosen, known.today, known.timeZone))
    } catch (error) {
      setSentence(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography tag="label" htmlFor={id} fontWeight="bold">
        Fichier .csv, .xlsx ou .ics
      </Typography>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.ics,text/csv,text/calendar"
        onChange={({ target }) => void choose(target.files?.[0])}
      />
      <Typography tag="p" role="status" textColor={sentence === '' ? 'neutral600' : 'danger600'}>
        {sentence || (file === null ? '' : `${many(file.table.rows.length, 'ligne lue', 'lignes lues')}.`)}
      </Typography>
    </Flex>
  )
}

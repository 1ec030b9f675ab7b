import { Flex } from '@strapi/design-system'
import { useState } from 'react'
import type { Known } from '../../imports/plan'
import { useDesk } from '../ask'
import { Block } from '../Block'
import { Frame } from '../Frame'
import { ChooseFile } from '../imports/ChooseFile'
import { Outcome } from '../imports/Outcome'
import { Review } from '../imports/Review'
import { type Run, Runs } from '../imports/Runs'
import type { ReadFile } from '../imports/read-file'
import { useImport } from '../imports/useImport'

/** Last year's spreadsheet, or a calendar: read, corrected, seen line by line, then written, and taken back if need be. */
export default function ImportPage() {
  const [setting] = useDesk<Known>('/imports/setting')
  const [runs, askAgain] = useDesk<readonly Run[]>('/imports')
  const [file, setFile] = useState<ReadFile | null>(null)
  const { progress, present, write, undo, start } = useImport()
  const again = () => {
    setFile(null)
    start()
    askAgain()
  }
  return (
    <Frame
      title="Importer"
      subtitle="Un tableur (CSV, Excel) ou un calendrier (iCalendar). Rien n’est écrit avant votre accord."
      answer={setting}
    >
      {(known) => (
        <Flex direction="column" alignItems="stretch" gap={5}>
          {progress.kind === 'idle' && (
            <Block title="1. Le fichier">
              <ChooseFile known={known} file={file} onRead={setFile} />
            </Block>
          )}
          {progress.kind === 'idle' && file !== null && (
            <Review
              key={file.name}
              file={file}
              known={known}
              present={present}
              onConfirm={(items) => write(file.name, items)}
            />
          )}
          {progress.kind !== 'idle' && (
            <Block title={file?.name ?? 'Import'}>
              <Outcome progress={progress} onUndo={undo} onAgain={again} />
            </Block>
          )}
          {progress.kind === 'idle' && file === null && runs.kind === 'told' && (
            <Block title="Vos derniers imports">
              <Runs runs={runs.told} onUndo={({ key, made, updated }) => undo(key, made + updated)} />
            </Block>
          )}
        </Flex>
      )}
    </Frame>
  )
}

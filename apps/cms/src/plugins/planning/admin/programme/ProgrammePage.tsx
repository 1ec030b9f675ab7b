import { fr } from '@escale/messages'
import { type CivilDate, parseCivilDate } from '@escale/programme'
import { Button, Flex, Typography } from '@strapi/design-system'
import { Page, useNotification } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { nextTerm, renewed } from '../../rhythm/renew.ts'
import { useAsk, wordsOf } from '../desk/ask.ts'
import { Header } from '../desk/Header'
import { Panel, Refused } from '../desk/Panel'
import { Halves } from '../desk/Row'
import { useSetting } from '../desk/setting'
import { RuleFields } from '../rule/RuleFields'
import { type Choices, type Draft, newDraft, withWorkshop } from '../season/draft.ts'
import { DatesList } from './DatesList'
import { agreed, UNTOUCHED } from './dates.ts'
import { TemplateFields } from './TemplateFields'
import { useSeason } from './useSeason.ts'
import { WhatFields } from './WhatFields'

interface Known {
  readonly title: string
  readonly season: Draft
}

/** A new season, or an old one taken up again with new dates: `?reprendre=` names it. */
export function ProgrammePage() {
  const setting = useSetting()
  const [query] = useSearchParams()
  const taken = query.get('reprendre')
  const { get } = useAsk()
  const [known, setKnown] = useState<Known | 'failed' | null>(null)
  useEffect(() => {
    if (taken === null) return setKnown(null)
    get<Known>(`/seasons/${taken}`).then(setKnown, () => setKnown('failed'))
  }, [get, taken])
  if (taken === null) return <Programme draft={withAsked(newDraft(setting), query, setting)} from={null} />
  if (known === null) return <Page.Loading />
  if (known === 'failed') return <Page.Error />
  const { season, title } = known
  const schedule = renewed(season.schedule, nextTerm(setting.today))
  return <Programme key={taken} draft={{ ...season, schedule }} from={title} />
}

/** A cell of the planning leads here with its day and its place, the form of a sheet with the sheet. */
function withAsked(empty: Draft, query: URLSearchParams, choices: Choices): Draft {
  const sheet = query.get('atelier')
  const draft = sheet === null ? empty : withWorkshop(empty, sheet, choices)
  const place = query.get('lieu') ?? draft.place
  const date = parseCivilDate(query.get('date') ?? '')
  if (date === null) return { ...draft, place }
  return { ...draft, place, schedule: { ...draft.schedule, rhythm: { kind: 'once', date } } }
}

function Programme({ draft: first, from }: { readonly draft: Draft; readonly from: string | null }) {
  const [draft, setDraft] = useState(first)
  const [hand, setHand] = useState(UNTOUCHED)
  const [failure, setFailure] = useState<string | null>(null)
  const [isMaking, setMaking] = useState(false)
  const { told, refusal, isAsking, askAgain } = useSeason(draft, hand)
  const { post } = useAsk()
  const { toggleNotification } = useNotification()
  const navigate = useNavigate()
  const { keep, ...rest } = agreed(told?.dates ?? [], hand)
  const make = async () => {
    setMaking(true)
    setFailure(null)
    try {
      const { count } = await post<{ count: number }>('/seasons', { ...draft, keep, ...rest })
      toggleNotification({ type: 'success', message: `${fr.capitalise(created(count))}.` })
      navigate(`/plugins/planning?vue=grille&date=${firstOf(told?.dates ?? [], keep)}`)
    } catch (error) {
      setFailure(wordsOf(error))
      setMaking(false)
      // Someone else may have programmed meanwhile: the dates say so.
      askAgain()
    }
  }
  const says =
    from === null
      ? 'Un atelier, un lieu, un rythme : toutes les séances d’un coup.'
      : `D’après « ${from} », avec de nouvelles dates : relisez avant de créer.`
  return (
    <>
      <Header title="Programmer" says={says} />
      <Halves>
        <Panel title="Ce que l’on programme">
          <WhatFields draft={draft} onChange={setDraft} />
          <RuleFields schedule={draft.schedule} onChange={(schedule) => setDraft({ ...draft, schedule })} />
          <TemplateFields draft={draft} onChange={setDraft} />
        </Panel>
        <Panel title="Les dates que cela donne">
          <Refused sentence={refusal ?? failure} />
          {told === null ? (
            <Typography textColor="neutral600">
              {isAsking ? 'Un instant…' : 'Choisissez un atelier et un lieu : les dates viennent ici.'}
            </Typography>
          ) : (
            <>
              <Flex justifyContent="space-between" gap={3} wrap="wrap">
                <Typography aria-live="polite" fontWeight="semiBold">
                  {summary(keep.length, told.dates.length, told.skipped.length)}
                </Typography>
                <Button
                  onClick={make}
                  loading={isMaking}
                  disabled={keep.length === 0 || isAsking || refusal !== null}
                >
                  {`Créer ${keep.length > 1 ? `les ${fr.sessionCount(keep.length)}` : 'la séance'}`}
                </Button>
              </Flex>
              <DatesList told={told} hand={hand} onHand={setHand} />
            </>
          )}
        </Panel>
      </Halves>
    </>
  )
}

function created(count: number): string {
  return count > 1 ? `${fr.sessionCount(count)} créées` : 'séance créée'
}

function summary(kept: number, all: number, skipped: number): string {
  const left = all - kept
  return [
    `${fr.sessionCount(kept)} à créer`,
    left > 0 ? `${left} décochée${left > 1 ? 's' : ''}` : '',
    skipped > 0 ? `${skipped} jour${skipped > 1 ? 's' : ''} sauté${skipped > 1 ? 's' : ''}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function firstOf(
  dates: readonly { readonly slot: string; readonly date: CivilDate }[],
  keep: readonly string[],
): string {
  return dates.find(({ slot }) => keep.includes(slot))?.date ?? ''
}

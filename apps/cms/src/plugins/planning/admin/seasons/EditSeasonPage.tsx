import { fr } from '@escale/messages'
import type { Schedule } from '@escale/scheduling'
import { Button, Flex, Typography } from '@strapi/design-system'
import { Page, useNotification } from '@strapi/strapi/admin'
import { useEffect, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router-dom'
import { useAsk, wordsOf } from '../desk/ask.ts'
import { Text } from '../desk/fields'
import { Header, To } from '../desk/Header'
import { Panel, Refused } from '../desk/Panel'
import { Halves } from '../desk/Row'
import { Clashes } from '../programme/Clashes'
import { isBlocked } from '../programme/dates.ts'
import { RuleFields } from '../rule/RuleFields'
import type { Draft } from '../season/draft.ts'
import { byDeed, changesSomething, type EditedDate, type Edition } from './edited.ts'

interface Known {
  readonly id: string
  readonly title: string
  readonly season: Draft
}

/** The rhythm of a season, changed: what changes, what stays, what was touched by hand, before saying yes. */
export function EditSeasonPage() {
  const { id = '' } = useParams()
  const { get } = useAsk()
  const [known, setKnown] = useState<Known | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    get<Known>(`/seasons/${id}`).then(setKnown, (error) => setFailure(wordsOf(error)))
  }, [get, id])
  if (failure !== null) return <Refused sentence={failure} />
  return known === null ? <Page.Loading /> : <EditSeason known={known} />
}

function EditSeason({ known: { id, title, season } }: { readonly known: Known }) {
  const [schedule, setSchedule] = useState(season.schedule)
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const { edition, refusal, isAsking, askAgain } = useEdition(id, schedule)
  const { post } = useAsk()
  const { toggleNotification } = useNotification()
  const navigate = useNavigate()
  const dates = edition?.dates ?? []
  const cancels = dates.some(({ kind }) => kind === 'cancel')
  const save = async () => {
    setSaving(true)
    setFailure(null)
    try {
      const agreed = dates.map(({ line }) => line)
      const accepted = dates.filter(isBlocked).map(({ date, startTime }) => `${date} ${startTime}`)
      const { count } = await post<{ count: number }>(`/seasons/${id}`, {
        schedule,
        agreed,
        reason,
        accepted,
      })
      toggleNotification({ type: 'success', message: `Rythme changé${fr.NBSP}: ${fr.sessionCount(count)}.` })
      navigate('/plugins/planning/programmations')
    } catch (error) {
      setFailure(wordsOf(error))
      setSaving(false)
      askAgain()
    }
  }
  return (
    <>
      <Header title="Changer le rythme" says={title}>
        <To page={`/programmer?reprendre=${id}`} variant="secondary">
          Reprendre avec de nouvelles dates
        </To>
      </Header>
      <Halves>
        <Panel title="Le rythme">
          <RuleFields schedule={schedule} onChange={setSchedule} />
        </Panel>
        <Panel title="Ce que cela change">
          <Refused sentence={refusal ?? failure} />
          {edition === null ? (
            <Typography textColor="neutral600">{isAsking ? 'Un instant…' : ''}</Typography>
          ) : (
            <>
              {cancels && (
                <Text
                  label="Raison de l’annulation, pour le public"
                  name="raison"
                  value={reason}
                  placeholder="La salle est en travaux."
                  onChange={setReason}
                />
              )}
              <Flex justifyContent="space-between" gap={3} wrap="wrap">
                <Typography aria-live="polite" fontWeight="semiBold">
                  {changesSomething(dates) ? summaryOf(dates) : 'Rien ne change.'}
                </Typography>
                <Button onClick={save} loading={isSaving} disabled={isAsking}>
                  Appliquer
                </Button>
              </Flex>
              {byDeed(dates).map(({ kind, title: name, says, dates: own }) => (
                <section key={kind} aria-label={name}>
                  <Typography tag="h3" variant="omega" fontWeight="bold">
                    {name} ({own.length})
                  </Typography>
                  {says !== '' && (
                    <Typography tag="p" variant="pi" textColor="neutral600">
                      {says}
                    </Typography>
                  )}
                  <ul style={{ paddingInlineStart: '1.6rem', listStyle: 'disc', fontSize: '1.4rem' }}>
                    {own.map((each) => (
                      <li key={each.line}>
                        {wordsOfDate(each)}
                        <Clashes clashes={each.clashes} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </>
          )}
        </Panel>
      </Halves>
    </>
  )
}

function wordsOfDate({ date, startTime, endTime, wasUntil }: EditedDate): string {
  const words = `${fr.longDate(date)}, ${fr.hours(startTime, endTime)}`
  return wasUntil === null ? words : `${words} (finissait à ${fr.hour(wasUntil)})`
}

function summaryOf(dates: readonly EditedDate[]): string {
  return byDeed(dates)
    .filter(({ kind }) => kind !== 'keep')
    .map(({ title, dates: own }) => `${own.length} ${title.split(',')[0]?.toLocaleLowerCase('fr')}`)
    .join(' · ')
}

const PAUSE_MS = 200

function useEdition(id: string, schedule: Schedule) {
  const { post } = useAsk()
  const [answer, setAnswer] = useState<{ edition: Edition | null; refusal: string | null }>({
    edition: null,
    refusal: null,
  })
  const [isAsking, setAsking] = useState(true)
  const [again, setAgain] = useState(0)
  const turn = useRef(0)
  useEffect(() => {
    turn.current += 1
    const own = turn.current
    setAsking(true)
    const timer = setTimeout(() => {
      const settle = (edition: Edition | null, refusal: string | null) => {
        if (own !== turn.current) return
        setAnswer({ edition, refusal })
        setAsking(false)
      }
      post<Edition>(`/seasons/${id}/preview`, { schedule }).then(
        (edition) => settle(edition, null),
        (error) => settle(null, wordsOf(error)),
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [again, id, post, schedule])
  return { ...answer, isAsking, askAgain: () => setAgain(again + 1) }
}

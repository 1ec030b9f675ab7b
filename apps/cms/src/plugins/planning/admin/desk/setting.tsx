import type { SchoolZone } from '@escale/programme'
import { Page } from '@strapi/strapi/admin'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Cast } from '../calendar/showing.ts'
import type { Choices } from '../season/draft.ts'
import { useAsk } from './ask.ts'

/** What the pages choose from, asked once a visit. */
export interface Setting extends Choices, Cast {
  readonly schoolZone: SchoolZone
  /** Gestures that the person's role has. */
  readonly may: { readonly programme: boolean; readonly change: boolean }
  readonly workshops: readonly (Choices['workshops'][number] & Cast['workshops'][number])[]
  readonly places: readonly (Choices['places'][number] &
    Cast['places'][number] & { readonly rooms: readonly string[] })[]
  readonly mediators: Choices['mediators']
  readonly families: readonly (Cast['families'][number] & { readonly colour: string | null })[]
}

const SettingContext = createContext<Setting | null>(null)

export function SettingProvider({ children }: { readonly children: ReactNode }) {
  const { get } = useAsk()
  const [setting, setSetting] = useState<Setting | 'failed' | null>(null)
  useEffect(() => {
    get<Setting>('/setting').then(setSetting, () => setSetting('failed'))
  }, [get])
  if (setting === null) return <Page.Loading />
  if (setting === 'failed') return <Page.Error />
  return <SettingContext.Provider value={inOrder(setting)}>{children}</SettingContext.Provider>
}

export function useSetting(): Setting {
  const setting = useContext(SettingContext)
  if (setting === null) throw new Error('No setting around this page')
  return setting
}

function inOrder(setting: Setting): Setting {
  const by =
    <Named,>(word: (named: Named) => string) =>
    (one: Named, other: Named) =>
      word(one).localeCompare(word(other), 'fr')
  return {
    ...setting,
    workshops: [...setting.workshops].sort(by(({ title }) => title)),
    places: [...setting.places].sort(by(({ name }) => name)),
    mediators: [...setting.mediators].sort(by(({ name }) => name)),
  }
}

import { Checkbox } from '@strapi/design-system'
import { Choice, Text } from '../desk/fields'
import { Row } from '../desk/Row'
import { useSetting } from '../desk/setting'
import { type Draft, withRegistration } from '../season/draft.ts'

interface Props {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

/** How many may come, how they sign up, and who sees the sessions. */
export function TemplateFields({ draft, onChange }: Props) {
  const setting = useSetting()
  const { template } = draft
  const { registration } = template
  const set = (changed: Partial<Draft['template']>) =>
    onChange({ ...draft, template: { ...template, ...changed } })
  const signUp = (changed: Partial<typeof registration>) =>
    set({ registration: { ...registration, ...changed } })
  return (
    <>
      <Row>
        <Text
          label="Places"
          name="places"
          type="number"
          min="1"
          placeholder="Sans limite"
          value={template.capacity === null ? '' : String(template.capacity)}
          onChange={(text) => set({ capacity: Number(text) >= 1 ? Math.floor(Number(text)) : null })}
        />
        <Choice
          label="Inscription"
          name="inscription"
          value={registration.kind}
          options={{ none: 'Sans inscription', advised: 'Conseillée', required: 'Sur inscription' }}
          onChange={(kind) => onChange(withRegistration(draft, kind, setting))}
        />
        <Choice
          label="Qui les voit"
          name="publication"
          value={template.publication}
          options={{ public: 'Le public', draft: 'Brouillons', internal: 'L’équipe' }}
          onChange={(publication) => set({ publication })}
        />
      </Row>
      {registration.kind !== 'none' && (
        <Row>
          <Text
            label="Par téléphone"
            name="telephone"
            value={registration.phone}
            onChange={(phone) => signUp({ phone })}
          />
          <Text
            label="Par courriel"
            name="courriel"
            value={registration.mail}
            onChange={(mail) => signUp({ mail })}
          />
          <Text
            label="Par un lien"
            name="lien"
            placeholder="https://…"
            value={registration.link}
            onChange={(link) => signUp({ link })}
          />
          <Checkbox
            checked={registration.onSite}
            onCheckedChange={(checked: boolean | 'indeterminate') => signUp({ onSite: checked === true })}
          >
            Sur place
          </Checkbox>
        </Row>
      )}
    </>
  )
}

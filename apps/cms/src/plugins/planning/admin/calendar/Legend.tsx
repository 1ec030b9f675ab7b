import { styled } from 'styled-components'
import { useSetting } from '../desk/setting'

/** What the colours stand for, and how to move a session without a mouse. */
export function Legend() {
  const { families } = useSetting()
  return (
    <Frame aria-label="Légende">
      <ul>
        {families.map(({ slug, name, colour }) => (
          <li key={slug}>
            <span aria-hidden="true" style={{ background: colour ?? '#8e8ea9' }} /> {name}
          </li>
        ))}
        <li>Cadre en tirets : brouillon ou interne, le public ne le voit pas.</li>
        <li>Au clavier : Alt et une flèche sur une séance la déplacent d’un jour ou d’une semaine.</li>
      </ul>
    </Frame>
  )
}

const Frame = styled.section`
  padding-block: 1.2rem;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.25rem;
  line-height: 1.6;

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.8rem;
    padding: 0;
    list-style: none;
  }

  span {
    display: inline-block;
    inline-size: 1.2rem;
    block-size: 1.2rem;
    border-radius: 2px;
    vertical-align: -0.1em;
  }
`

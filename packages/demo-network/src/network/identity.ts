import type { Network } from '@escale/programme'
import { markdown, webColour } from '../brands.ts'
import type { Undated } from '../sheet.ts'
import { typeset } from '../typography.ts'

const text = (...paragraphs: readonly string[]) => markdown(paragraphs.map(typeset).join('\n\n'))

/** An amer is a landmark sailors steer by. The ria of Argwenn, its towns and its people are invented. */
export const identity: Undated<Network> = {
  name: 'Les Amers',
  tagline: typeset(
    'Fabriquer, jouer, comprendre, se faire aider : le numérique dans les médiathèques de la ria d’Argwenn',
  ),
  logo: null,
  domain: 'lesamers.example',
  timeZone: 'Europe/Paris',
  schoolZone: 'B',
  phone: '02 61 91 10 00',
  mail: 'bonjour@lesamers.example',
  coordinatorMail: 'coordination@lesamers.example',
  website: 'https://www.lesamers.example',
  colours: { primary: webColour('#1f5f6b'), secondary: webColour('#f5b63f') },
  synonyms: [
    ['bricoler', 'bricolage', 'fabriquer', 'construire'],
    ['ria', 'aber', 'estuaire'],
    ['Minecraft', 'Luanti', 'blocs'],
  ],
  about: text(
    'Les Amers, ce sont huit médiathèques, un e-bus et sept médiateurs et médiatrices au service des six communes de la ria d’Argwenn. Un amer est un repère que l’on voit du large : un clocher, un phare, un grand pin.',
    'Nos ateliers sont ouverts à tous, sans abonnement. Presque tous sont gratuits. On y vient pour apprendre, pour fabriquer, pour jouer ou pour poser une question, et personne n’y demande d’où vous partez.',
    'Vous êtes enseignant, animatrice, élu, voisin ? Écrivez-nous : un atelier peut venir jusqu’à vous.',
  ),
  legalNotice: text(
    'Ce site est une démonstration du logiciel libre Escale. Le réseau Les Amers, ses communes, ses lieux, ses équipes et ses partenaires sont imaginaires ; les numéros de téléphone appartiennent à une tranche réservée aux œuvres de fiction.',
    'Les textes et les illustrations sont publiés sous licence Creative Commons Attribution – Partage dans les mêmes conditions 4.0.',
  ),
  privacy: text(
    'Nous ne vous demandons ni compte, ni nom, ni adresse pour consulter le programme ou vous y abonner. Le site ne dépose aucun cookie et n’appelle aucun autre site.',
    'Si vous vous inscrivez par téléphone ou par message, votre nom sert à garder votre place et il est effacé après la séance.',
  ),
  accessibilityStatement: text(
    'Le site vise la conformité au référentiel général d’amélioration de l’accessibilité. Si une page vous résiste, dites-le-nous au 02 61 91 10 00 ou à accessibilite@lesamers.example : nous vous répondons et nous corrigeons.',
    'Chaque séance dit comment on y entre, si une boucle magnétique ou la langue des signes est prévue, et qui appeler pour préparer votre venue.',
  ),
}

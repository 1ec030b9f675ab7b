import { type Sheet, workshop } from '../sheet.ts'
import { handOut, list, video } from '../sheet-parts.ts'

export const basesPremiersPas: readonly Sheet[] = [
  workshop('bases', {
    slug: 'premiers-pas',
    title: 'Premiers pas, en six séances',
    promise:
      'À la fin, vous saurez allumer un ordinateur, écrire un courrier, chercher sur Internet et envoyer un message, sans crainte de casser.',
    body: [
      'Six personnes, six séances, toujours le même jour à la même heure. On commence par la souris, on finit par un message envoyé à la médiathèque, qui vous répond.',
      list(
        'Séance 1 : allumer, éteindre, la souris ;',
        'séance 2 : le clavier, écrire trois lignes ;',
        'séance 3 : enregistrer, retrouver ;',
        'séance 4 : chercher sur Internet ;',
        'séance 5 : lire et envoyer un message ;',
        'séance 6 : ce que vous voulez, ensemble.',
      ),
      'On ne casse rien en cliquant : les ordinateurs de la médiathèque sont faits pour cela. Et l’on a le droit de redemander dix fois la même chose.',
    ],
    easyToRead: [
      'Vous n’avez jamais touché un ordinateur ?',
      'Cet atelier est pour vous.',
      'Il y a six séances.',
      'Venez aux six séances.',
      'Nous prêtons l’ordinateur.',
      'C’est gratuit.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    level: 'never-touched',
    format: 'cycle',
    prerequisites: ['Aucun'],
    toBring: ['Vos lunettes', 'Un cahier, si vous aimez écrire'],
    lent: ['Un ordinateur par personne', 'Souris adaptées'],
    access: ['wheelchair', 'hearing-loop', 'easy-to-read'],
    resources: [
      handOut(
        'Mon carnet de premiers pas',
        'premiers-pas-carnet.pdf',
        'Six doubles pages en grands caractères, une par séance.',
      ),
      video(
        'La souris en deux minutes',
        'souris.webm',
        'Posez la main à plat. L’index repose sur le bouton de gauche : c’est le seul dont vous aurez besoin aujourd’hui.',
        'Quand la main arrive au bord de la table, soulevez la souris, reposez-la au milieu : la flèche, elle, n’a pas bougé.',
        'Un clic, c’est une pression courte. Comme toquer à une porte.',
      ),
    ],
  }),
  workshop('bases', {
    slug: 'apprivoiser-son-smartphone',
    title: 'Apprivoiser son smartphone',
    promise:
      'À la fin, vous saurez téléphoner, agrandir les lettres, envoyer une photo et retrouver ce que vous avez perdu.',
    body: [
      'Quatre séances sur votre propre téléphone, quelle que soit sa marque. Nous apprenons la logique, pas les boutons : où l’on est, comment on revient, où se rangent les choses.',
      'À la première séance, nous ne faisons que régler : lettres plus grandes, sonnerie plus forte, pages inutiles rangées. La plupart des gens disent qu’ils ont changé de téléphone.',
      'Si vous n’avez pas encore de smartphone, nous en prêtons un pour les quatre séances.',
    ],
    easyToRead: [
      'Apportez votre téléphone.',
      'Nous agrandissons les lettres.',
      'Vous apprenez à téléphoner.',
      'Vous apprenez à envoyer une photo.',
      'Il y a quatre séances.',
    ],
    publics: ['aines', 'adultes'],
    minutes: 90,
    level: 'never-touched',
    format: 'cycle',
    prerequisites: ['Aucun'],
    toBring: ['Votre téléphone chargé et son câble', 'Le code de déverrouillage'],
    lent: ['Téléphones, stylets'],
    access: ['wheelchair', 'hearing-loop', 'easy-to-read'],
    resources: [
      handOut(
        'Les dix réglages',
        'smartphone-dix-reglages.pdf',
        'À cocher : chacun rend le téléphone plus facile à lire ou à entendre.',
      ),
    ],
  }),
  workshop('bases', {
    slug: 'clavier-sans-peur',
    title: 'Le clavier sans peur',
    promise:
      'À la fin, vous saurez trouver les accents, l’arobase et les majuscules, et vous aurez écrit une demi-page.',
    body: [
      'Pourquoi les lettres ne sont-elles pas dans l’ordre ? On commence par l’histoire, avec une vraie machine à écrire que tout le monde veut essayer.',
      'Puis on écrit : une recette, une dictée si vous y tenez, une lettre si vous en avez une à faire. Nous passons de l’un à l’autre ; personne n’est chronométré.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 60,
    level: 'never-touched',
    prerequisites: ['Savoir lire et écrire en français, même lentement'],
    lent: ['Ordinateurs, claviers à grandes lettres'],
    access: ['wheelchair', 'quiet-hour'],
    resources: [
      handOut('Où sont les accents ?', 'clavier-accents.pdf', 'Un clavier dessiné, à poser à côté du vôtre.'),
    ],
  }),
  workshop('bases', {
    slug: 'ranger-ses-fichiers',
    title: 'Ranger ses fichiers et les retrouver',
    promise:
      'À la fin, vous saurez où va un fichier que l’on enregistre, comment le nommer et comment remettre la main dessus.',
    body: [
      'On vide une vraie boîte en carton sur la table : factures, photos, recettes. On les range, on discute du rangement, puis on fait la même chose à l’écran. C’est exactement pareil, sauf que l’ordinateur peut chercher à votre place.',
      'Copier, déplacer, renommer, jeter, rattraper ce que l’on a jeté : cinq gestes, répétés jusqu’à ce qu’ils tiennent.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    prerequisites: ['Savoir utiliser une souris'],
    toBring: ['Une clé USB, si vous en avez une'],
    lent: ['Ordinateurs'],
    resources: [handOut('Trois tiroirs', 'ranger-fichiers.pdf', 'Un modèle de rangement simple, à adapter.')],
  }),
  workshop('bases', {
    slug: 'windows-linux-meme-logique',
    title: 'Même logique : passer d’un ordinateur à l’autre',
    promise: 'À la fin, vous ne serez plus perdu devant un ordinateur qui n’est pas le vôtre.',
    body: [
      'Quatre ordinateurs, quatre systèmes, la même consigne sur chacun : écrire son prénom, l’enregistrer, le retrouver, éteindre. Au quatrième, vous ne cherchez plus les boutons, vous cherchez l’idée.',
      'C’est l’atelier que nous conseillons après « Premiers pas » : il rassure pour longtemps.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    prerequisites: ['Avoir suivi « Premiers pas », ou savoir écrire et enregistrer trois lignes'],
    lent: ['Quatre ordinateurs différents'],
  }),
]

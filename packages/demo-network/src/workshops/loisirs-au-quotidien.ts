import { type Sheet, workshop } from '../sheet.ts'
import { handOut, link, list, video } from '../sheet-parts.ts'

export const loisirsAuQuotidien: readonly Sheet[] = [
  workshop('loisirs', {
    slug: 'choisir-son-telephone',
    title: 'Choisir son téléphone sans se tromper',
    promise:
      'À la fin, vous saurez lire une étiquette, comparer neuf et reconditionné, et dire non à ce qui ne sert pas.',
    body: [
      'Nous ne vendons rien, et cela change tout. Sur la table : dix téléphones, de celui à grosses touches au modèle dernier cri. Vous les prenez en main, vous lisez l’écran au soleil, vous téléphonez à votre voisin.',
      'Nous parlons ensuite de ce qui compte vraiment : la taille des lettres, la batterie que l’on peut changer, les années de mises à jour, le prix du forfait. Chacun repart avec une fiche de cinq critères, les siens.',
      'L’atelier convient aussi à qui veut garder l’ancien : nous regardons s’il peut vivre encore deux ans.',
    ],
    easyToRead: [
      'Vous voulez un nouveau téléphone ?',
      'Nous ne vendons pas de téléphone.',
      'Vous essayez dix téléphones.',
      'Nous cherchons le bon téléphone pour vous.',
      'Vous repartez avec une fiche.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    level: 'never-touched',
    toBring: ['Votre téléphone actuel et une facture de forfait, si vous voulez'],
    lent: ['Dix téléphones à essayer'],
    access: ['wheelchair', 'hearing-loop'],
    resources: [
      handOut(
        'Mes cinq critères',
        'choisir-telephone.pdf',
        'La fiche à remplir avant d’entrer dans un magasin.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'choisir-son-ordinateur',
    title: 'Choisir ou faire durer son ordinateur',
    promise:
      'À la fin, vous saurez si votre ordinateur, même lent, peut encore servir, et sinon lequel chercher, à quel prix.',
    body: [
      'Mémoire, disque, processeur : trois mots qui font peur et qui s’expliquent avec un plan de travail, un placard et un cuisinier. Ensuite, on ouvre un vieux portable et l’on change son disque devant vous : c’est souvent ce qui lui rend dix ans.',
      'Puis nous comparons, fiches à l’appui, le neuf, le reconditionné de La Remise et l’ordinateur monté soi-même autour d’un Raspberry Pi.',
      'Apportez votre machine si elle est portable : nous lisons ensemble ce qu’elle a dans le ventre.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    toBring: ['Votre ordinateur portable, s’il se transporte'],
    resources: [
      handOut(
        'Le plan de travail, le placard et le cuisinier',
        'lire-une-fiche-technique.pdf',
        'Comprendre une fiche technique en une page.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'genealogie-en-ligne',
    title: 'Retrouver ses ancêtres en ligne',
    promise:
      'À la fin, vous saurez remonter trois générations dans les registres numérisés et noter d’où vient chaque date.',
    body: [
      'On part de ce que l’on sait : un grand-père, un village, une date à peu près. En cinq séances, nous apprenons à chercher dans les archives en ligne, à lire une écriture ancienne, à contourner une page qui manque et à ranger ses trouvailles.',
      'Une archiviste nous rejoint à la troisième séance avec des documents du pays : rôles d’équipage, recensements, cahiers d’école.',
      'Nous travaillons avec des services gratuits. Pour les sites payants, nous disons ce qu’ils apportent et ce que l’on trouve ailleurs sans payer.',
    ],
    easyToRead: [
      'Vous cherchez des personnes de votre famille.',
      'Elles ont vécu il y a longtemps.',
      'Les archives sont des papiers anciens.',
      'On peut les lire sur Internet.',
      'Nous cherchons ensemble.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 120,
    format: 'cycle',
    prerequisites: ['Savoir utiliser une souris et un moteur de recherche'],
    toBring: ['Un livret de famille ou quelques noms et dates', 'Un cahier'],
    lent: ['Ordinateurs', 'Loupes'],
    access: ['wheelchair', 'hearing-loop'],
    resources: [
      handOut(
        'Lire une écriture ancienne',
        'ecritures-anciennes.pdf',
        'Les lettres pièges du XVIIIe siècle, avec des exemples d’ici.',
      ),
      link(
        'Par où commencer',
        'genealogie/commencer',
        'Les services d’archives gratuits, classés par question.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'liseuse-et-livres-numeriques',
    title: 'Lire sur une liseuse, emprunter sans bouger',
    promise:
      'À la fin, vous saurez emprunter un livre numérique avec votre carte et le lire sur liseuse, tablette ou téléphone.',
    body: [
      'Agrandir les lettres, poser un marque-page, chercher un mot : la liseuse est un livre qui s’adapte à vos yeux. Nous en prêtons douze, et cet atelier sert aussi à repartir avec l’une d’elles pour trois semaines.',
      'Vous empruntez un premier livre devant nous, puis un second tout seul. Nous regardons aussi comment un livre « se rend » de lui-même, et pourquoi certains titres ont une file d’attente.',
    ],
    easyToRead: [
      'Une liseuse est un livre électronique.',
      'On peut grossir les lettres.',
      'La médiathèque prête des liseuses.',
      'Vous pouvez la garder trois semaines.',
      'Vous choisissez des livres avec votre carte.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 60,
    level: 'never-touched',
    price: {
      kind: 'free-under-condition',
      condition: 'Gratuit avec la carte des médiathèques, elle-même gratuite.',
    },
    toBring: ['Votre carte de médiathèque, ou une pièce d’identité pour la faire sur place'],
    lent: ['Liseuses et tablettes'],
    access: ['wheelchair', 'quiet-hour'],
    resources: [
      video(
        'Emprunter un livre numérique',
        'livre-numerique.webm',
        'Ouvrez le site de la médiathèque et entrez le numéro de votre carte.',
        'Choisissez un livre marqué « numérique », puis touchez « Emprunter ». Le livre arrive dans votre bibliothèque.',
        'Dans trois semaines, il disparaîtra tout seul : jamais de retard, jamais d’amende.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'cartes-et-chemins',
    title: 'Cartes et chemins : se repérer, partir, revenir',
    promise:
      'À la fin, vous saurez préparer une balade sur une carte libre et la suivre sur votre téléphone, même sans réseau.',
    body: [
      'Nous préparons une boucle de cinq kilomètres autour de la médiathèque : distance, dénivelé, point d’eau, café. La carte se télécharge à l’avance et ne consomme plus rien en route.',
      'La carte que nous utilisons est dessinée par des bénévoles du monde entier. Un banc manque ? Un sentier a changé ? Vous apprendrez à le corriger, et la correction servira à tous.',
      'Nous parlons aussi de ce que votre téléphone raconte de vos trajets, et du réglage qui permet de choisir.',
    ],
    publics: ['adultes', 'aines', 'familles'],
    minutes: 120,
    toBring: ['Votre téléphone chargé'],
    lent: ['Deux téléphones avec la carte installée'],
    access: ['wheelchair', 'step-free-transport'],
    resources: [
      handOut(
        'Partir sans réseau',
        'carte-hors-ligne.pdf',
        'Télécharger une carte avant de partir, en six images.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'vendre-et-acheter-entre-particuliers',
    title: 'Vendre, donner, acheter d’occasion en ligne',
    promise:
      'À la fin, vous saurez rédiger une annonce honnête, fixer un prix et reconnaître les trois arnaques les plus fréquentes.',
    body: [
      'Une belle photo, un titre précis, un prix juste : nous rédigeons votre annonce ensemble, et vous choisissez de la publier ou non.',
      'Puis nous jouons. Un médiateur fait l’acheteur trop pressé, l’autre le faux livreur, et vous devez dire à quel moment cela sent mauvais. On rit beaucoup et l’on s’en souvient.',
      list(
        'Jamais de lien reçu par message pour « encaisser » ;',
        'jamais de paiement hors du site ;',
        'un rendez-vous dans un lieu public, de jour.',
      ),
    ],
    publics: ['adultes'],
    minutes: 90,
    toBring: ['Un petit objet à vendre ou à donner, ou sa photo'],
    lent: ['Fond blanc et lampe pour la photo'],
    resources: [
      handOut(
        'Trois arnaques, trois parades',
        'annonces-arnaques.pdf',
        'À relire avant de répondre à un acheteur.',
      ),
    ],
  }),
]

import type { Language } from './language.ts';

/** French: imperative (tu, vous) and infinitive through stems and endings. */
export const french: Language = {
  name: 'French',
  strong: `le la les un une des du au mon ma mes ton ta tes son ses notre nos votre vos leur leurs ce cet cette ces tout toute tous toutes
chaque quel quelle quels quelles qui que quoi où comment pourquoi combien quand je tu il elle nous vous ils elles moi toi
est sont était a-t-il y-a-t-il peux peut peux-tu pouvez pouvez-vous dans avec sans pour sur sous vers chez entre depuis pendant
et ou mais donc ne pas plus moins très aussi encore seulement déjà ici là merci bonjour salut oui non svp
s'il veuillez fais-moi quels qu'est-ce est-ce dont afin selon`,
  weak: 'de en à par se y on si',
  verbs: `affich montr list cherch recherch trouv ouvr supprim effac copi déplac renomm cré compress décompress extrai tri compt imprim
enregistr sauvegard télécharg envo lanc démarr redémarr arrêt ferm install désinstall vérifi compar modifi chang écri li
ajout remplac filtr calcul expliqu dis aid exécut activ désactiv converti tradui divis join format analys détermin défini configur
construi utilis mont démont connect déconnect surveill chiffr déchiffr génèr génér synchronis publi import export lir
donn récupèr récupér met mett obtien obteni retir retourn revoi initialis énumèr énumér spécifi spécifie interrog
nettoi vid tu tuez demand résou rédui assign associ appliqu annul attend laiss limit bloqu débloqu ignor charg rend
ramèn détach attach règl fusionn transfèr transfér réinitialis restaur restor stock suiv visualis écout prend remet rembobin fai archiv clon gér autoris empêch invers augment mesur partag fourni effectu réalis examin parcour estim
sélectionn simul test trait`,
  endings: 'e es ez er r s t it is ir re dre ds ons ent ts tre oie oyer oyez vre vez ttre nds ite à ',
  said: 'bonjour salut merci oui non pardon encore pourquoi aide coucou bonsoir',
  others: `fichier fichiers dossier dossiers répertoire répertoires ligne lignes processus disque espace mémoire utilisateur image images
document documents plus gros grand petit vide caché dernier derniers nouveau paquet paquets service réseau connexion`,
};

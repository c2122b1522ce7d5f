import type { Language } from './language.ts';

/** Portuguese: imperative, indicative and infinitive through stems and endings. */
export const portuguese: Language = {
  name: 'Portuguese',
  strong: `uma uns umas meu minha meus minhas seu sua seus suas nosso nossa este esta estes estas esse essa isso isto aquele aquela todo toda todos todas
cada qual quais quem como onde quando quanto quanta quantos quantas que porquê eu tu você nós eles elas ele ela me nos
está estão é são há pode podes poderia quero preciso para com sem sobre entre desde até pelo pela pelos pelas por mas também só
muito mais menos aqui ali agora obrigado obrigada olá sim não das nas num numa à às ao aos quê`,
  weak: 'o os a as um de do da dos no na em e ou se',
  verbs: `mostr list procur busc encontr abr apag delet remov exclu exclui copi mov renome cri comprim compact descompact extra extrai orden cont
imprim salv guard baix envi lanç inici reinici par encerr fech instal desinstal verific compar modific alter mud escrev le leia adicion
acrescent substitu filtr calcul expliqu explic dig diz ajud execut rod ativ desativ convert traduz divid junt format analis
determin defin configur construa us mont desmont conect desconect monitor cifr descriptograf criptograf ger sincroniz publi public import export
dê faç faz faç coloqu tir obtenh obt obtém atualiz limp esvazi mat termin pergunt resolv reduz atribu aplic cancel esper deix
limit bloque desbloque ignor carreg fix estabelec especifiqu inspecion registr revis consult enumer visualiz recuper restaur
reproduz torn exib emit emite continu troqu ve vej pegu test combin codific decodific permit habilit desabilit arquiv clon gerenci evit invert aument med recolh compartilh realiz examin percorr simul invoc acess anul complet
conced depur desenh edit emul escut expand explor assin mescl chamar migr ocult process redimension redirecion retom selecion separ silenci transform transfir valid inicializ`,
  endings: 'a e o ar er ir am em as es ue uem que quem a-me e-me ando endo r z ça ',
  said: 'olá oi obrigado obrigada tchau sim não ajuda',
  others: `arquivo arquivos ficheiro ficheiros pasta pastas diretório diretórios linha linhas processo processos disco espaço memória
usuário imagem imagens documento documentos grande grandes pequeno vazio vazias oculto últimos novo pacote pacotes serviço rede oi tchau`,
};

import type { Language } from './language.ts';

/** Polish: imperative and infinitive. */
export const polish: Language = {
  name: 'Polish',
  strong: `wszystkie wszystkich każdy moje mój moja ten ta te tym tej który która które jak ile dlaczego gdzie kiedy kto co jest są nie dla bez oraz
lub ale proszę dziękuję cześć czy się jaki jakie`,
  weak: 'w z na do po o od za i',
  verbs: `pokaż wyświetl znajdź szukaj wyszukaj otwórz usuń skopiuj przenieś stwórz utwórz spakuj rozpakuj sortuj posortuj policz drukuj pobierz
wyślij uruchom zatrzymaj zamknij zainstaluj odinstaluj sprawdź porównaj zmień edytuj napisz czytaj dodaj zamień oblicz wyjaśnij powiedz pomóż zabij`,
  said: 'cześć dziękuję tak nie proszę pomoc',
  others:
    'plik pliki plików folder folderze katalog katalogu wiersze dysk dysku pamięć użytkownik największe najmniejsze ostatnie',
};

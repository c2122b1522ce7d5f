// @ts-nocheck
import type { Language } from './language.ts';

/** Polish: imperative and infinitive. */
export const polish: Language = {
  name: 'Polish',
  strong: `wszystkie wszystkich każdy moje mój moja ta te tym tej który która które jak ile dlaczego gdzie kiedy kto co są nie dla bez oraz
lub ale proszę dziękuję cześć czy się jaki jakie
moich twój twoja jego jej nasz nasza nasze tego tych tymi których jaka jakich kogo czego był była było były będzie mam masz ma mamy mają mogę możesz
może możemy chcę chcesz muszę musisz trzeba tak tylko także też już jeszcze teraz dzisiaj dziś wczoraj jutro zawsze nigdy potem najpierw przed podczas
między nad obok przez wszystko każda każde każdego ze przy albo jeśli żeby ponieważ największe najmniejsze najnowsze najstarsze dwa trzy cztery
pięć dziesięć ostatni ostatnie ostatnich pierwszy
kazdy ktory ktora ktore prosze dziekuje czesc twoj ktorych byla bylo byly bedzie maja moge mozesz moze mozemy chce musze takze dzis miedzy kazda kazde
kazdego jesli zeby poniewaz najwieksze piec dziesiec`,
  weak: 'w z na do po o od za i',
  verbs: `pokaż wyświetl znajdź szukaj wyszukaj otwórz usuń skopiuj przenieś stwórz utwórz spakuj rozpakuj sortuj posortuj policz drukuj pobierz
wyślij uruchom zatrzymaj zamknij zainstaluj odinstaluj sprawdź porównaj zmień edytuj napisz czytaj dodaj zamień oblicz wyjaśnij powiedz pomóż zabij
kopiuj zrób wydrukuj zapisz zrestartuj zaktualizuj połącz rozłącz przeczytaj daj ustaw zastąp odfiltruj wykonaj włącz wyłącz powtórz przekonwertuj
przetłumacz podziel scal przeanalizuj wyczyść opróżnij przypomnij zaplanuj zaszyfruj odszyfruj cofnij przywróć pokażcie wypisz wymień stworzyć usunąć
pokazać znaleźć
pokaz wyswietl znajdz otworz usun przenies stworz utworz wyslij sprawdz porownaj zmien zamien wyjasnij pomoz zrob polacz rozlacz zastap wlacz wylacz
powtorz przetlumacz wyczysc oproznij przywroc pokazcie wymien stworzyc usunac pokazac znalezc`,
  said: `cześć dziękuję tak nie proszę pomoc
czesc dziekuje prosze`,
  others: `plik pliki plików folder folderze katalog katalogu wiersze dysk dysku pamięć użytkownik największe najmniejsze ostatnie
foldery katalogi linia linie proces procesy miejsce miejsca pamięci użytkownicy obraz obrazy dokument dokumenty duże małe puste ukryte nowe stare
usługa sieć czas data dzień tydzień miesiąc rok hasło klucz błąd błędy lista kolumna słowo tekst strona ekran muzyka zdjęcie zdjęcia tymczasowe porty
port system serwer kopia zapasowa
plikow pamiec uzytkownik najwieksze pamieci uzytkownicy duze male usluga siec dzien tydzien miesiac haslo blad bledy slowo zdjecie zdjecia`,
};

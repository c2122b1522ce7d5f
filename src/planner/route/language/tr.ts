import type { Language } from './language.ts';

/** Turkish: the verb stands last, so its imperatives count anywhere. */
export const turkish: Language = {
  name: 'Turkish',
  strong: `bir bu şu tüm bütün her benim senin ve veya ama için ile nasıl ne neden nerede hangi kaç kim mi mı lütfen teşekkürler merhaba
bul göster listele sil kopyala taşı oluştur aç kapat başlat durdur yükle kaldır değiştir sırala indir gönder çalıştır`,
  weak: 'da de en',
  verbs:
    'bul göster listele sil kopyala taşı oluştur kapat başlat durdur yükle kaldır değiştir sırala indir gönder çalıştır',
  said: 'merhaba teşekkürler evet hayır yardım lütfen',
  others: 'dosya dosyalar dosyaları klasör klasörü dizin satır disk bellek kullanıcı büyük küçük yeni eski boş son',
};

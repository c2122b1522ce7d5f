// @ts-nocheck
import type { Language } from './language.ts';

/** Turkish: the verb stands last, so its imperatives count anywhere. */
export const turkish: Language = {
  name: 'Turkish',
  strong: `bir bu şu tüm bütün her benim senin ve veya ama için ile nasıl ne neden nerede hangi kaç kim mi mı lütfen teşekkürler merhaba
bul göster listele sil kopyala taşı oluştur aç kapat başlat durdur yükle kaldır değiştir sırala indir gönder çalıştır
onun bizim sizin onların bana sana ona bize bunu şunu onu bunlar şunlar hangisi niçin nereye kimin ne-kadar yok mu mü değil evet hayır gibi
kadar göre sonra önce şimdi bugün dün yarın hiç bazı daha en çok çünkü eğer içindeki olan adlı büyük küçük yeni eski son ilk iki üç dört beş
butun icin nasil lutfen tesekkurler goster tasi olustur baslat yukle kaldir degistir sirala gonder calistir onlarin sunu sunlar nicin degil hayir gore
once simdi bugun yarin bazi cunku eger icindeki adli buyuk kucuk dort`,
  weak: 'da de en',
  verbs: `bul göster listele sil kopyala taşı oluştur kapat başlat durdur yükle kaldır değiştir sırala indir gönder çalıştır
ara aç yarat yap sıkıştır say yazdır kaydet kur güncelle bağlan kontrol et karşılaştır düzenle yaz oku ver ekle filtrele hesapla açıkla söyle yardım
etkinleştir dönüştür çevir böl birleştir temizle öldür boşalt hatırlat yedekle şifrele geri-al bekle dene silin gösterin yükleyin
goster tasi olustur baslat yukle kaldir degistir sirala gonder calistir sikistir yazdir guncelle baglan karsilastir duzenle acikla soyle yardim
etkinlestir donustur cevir birlestir oldur bosalt hatirlat sifrele gosterin yukleyin`,
  said: `merhaba teşekkürler evet hayır yardım lütfen
tesekkurler hayir yardim lutfen`,
  others: `dosya dosyalar dosyaları klasör klasörü dizin satır disk bellek kullanıcı büyük küçük yeni eski boş son
dosyası klasörler satırlar işlem işlemler alan kullanıcılar resim resimler belge belgeler gizli paket hizmet ağ bağlantı saat tarih gün hafta ay yıl
şifre anahtar hata liste sütun kelime metin sayfa ekran müzik fotoğraf geçici açık portlar sunucu sistem yedek
dosyalari klasor klasoru satir kullanici buyuk kucuk dosyasi klasorler satirlar islem islemler kullanicilar baglanti sifre sutun muzik fotograf gecici
acik`,
};

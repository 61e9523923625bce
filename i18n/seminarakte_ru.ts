<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>About</name>
    <message>
        <source>Version {version}. Records of bilateral seminars between partner cities. Free software under the European Union Public Licence 1.2; the licences of the libraries, fonts and icons are in the folder “licences”.</source>
        <translation>Версия {version}. Учёт двусторонних семинаров городов-партнёров. Свободная программа под Открытой лицензией Европейского союза 1.2; лицензии библиотек, шрифтов и значков – в папке «licences».</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Ms</source>
        <translation>г-же</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>г-ну</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Подписали</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As on the day</source>
        <translation>По состоянию на день</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Name (Latin)</source>
        <translation>Имя (латиницей)</translation>
    </message>
    <message>
        <source>Name (Cyrillic)</source>
        <translation>Имя (кириллицей)</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Учёные звания</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation in the directory</source>
        <translation>Организация в справочнике</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>и. о.</translation>
    </message>
    <message>
        <source>Taken from the directory on</source>
        <translation>Взято из справочника</translation>
    </message>
    <message>
        <source>Differs from the directory on purpose</source>
        <translation>Намеренно отличается от справочника</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Appointment</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Function, feminine form</source>
        <translation>Должность, женская форма</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>и. о.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Служебный адрес</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Служебный телефон</translation>
    </message>
    <message>
        <source>Source or note</source>
        <translation>Источник или примечание</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backup copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Every day on which the file is opened a copy is made and checked. The last of 7 days, 4 weeks and 12 months stay. They are in the folder {folder}.</source>
        <translation>Каждый день, когда файл открывают, создаётся и проверяется копия. Хранятся последние за 7 дней, 4 недели и 12 месяцев. Они лежат в папке {folder}.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>создана вручную</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед импортом</translation>
    </message>
    <message>
        <source>before a change of many records</source>
        <translation>перед изменением многих записей</translation>
    </message>
    <message>
        <source>before many records were deleted</source>
        <translation>перед удалением многих записей</translation>
    </message>
    <message>
        <source>before a copy was restored</source>
        <translation>перед восстановлением копии</translation>
    </message>
    <message>
        <source>a damaged file, kept as it was</source>
        <translation>повреждённый файл, сохранён как был</translation>
    </message>
    <message>
        <source>before the conversion from file version {version}</source>
        <translation>перед переходом с версии файла {version}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Восстановить другой файл …</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Другая папка …</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>Folder for the backup copies of all files</source>
        <translation>Папка для резервных копий всех файлов</translation>
    </message>
    <message>
        <source>A backup copy is being made …</source>
        <translation>Создаётся резервная копия …</translation>
    </message>
    <message>
        <source>The copy is being restored …</source>
        <translation>Копия восстанавливается …</translation>
    </message>
    <message>
        <source>Today&apos;s backup copy could not be made. {sentence}</source>
        <translation>Не удалось создать сегодняшнюю резервную копию. {sentence}</translation>
    </message>
    <message>
        <source>The copy was made and checked.</source>
        <translation>Копия создана и проверена.</translation>
    </message>
</context>
<context>
    <name>Bilingual</name>
    <message>
        <source>{label}, {language}</source>
        <translation>{label}, {language}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Праздник: {name}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>free in both cities</source>
        <translation>свободно в обоих городах</translation>
    </message>
    <message>
        <source>{name} ({city})</source>
        <translation>{name} ({city})</translation>
    </message>
    <message>
        <source>no public holiday in either city</source>
        <translation>нет праздников в обоих городах</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>{number}-я неделя</translation>
    </message>
    <message numerus="yes">
        <source>%n programme item|%n programme items</source>
        <translation>
            <numerusform>%n пункт программы</numerusform>
            <numerusform>%n пункта программы</numerusform>
            <numerusform>%n пунктов программы</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {days}</source>
        <translation>Новые даты: {days}</translation>
    </message>
    <message>
        <source>Seminar in {city}</source>
        <translation>Семинар: {city}</translation>
    </message>
    <message>
        <source>Holiday in {city}</source>
        <translation>Праздник: {city}</translation>
    </message>
    <message>
        <source>+{number} more</source>
        <translation>ещё {number}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>There is no free week in {year} after this one.</source>
        <translation>После этой недели в {year} году свободных недель нет.</translation>
    </message>
    <message>
        <source>Seminar moved</source>
        <translation>Семинар перенесён</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Find a free week</source>
        <translation>Найти свободную неделю</translation>
    </message>
    <message>
        <source>The next week without a seminar and without a public holiday in both cities</source>
        <translation>Ближайшая неделя без семинара и без праздников в обоих городах</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>no exact day</source>
        <translation>без точной даты</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Сертификат участника</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>подтверждается участие в семинаре</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Nobody is recorded as having attended yet.</source>
        <translation>Пока ни для кого не отмечено участие.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>%n record imported from “{file}”|%n records imported from “{file}”</source>
        <translation>
            <numerusform>%n запись импортирована из «{file}»</numerusform>
            <numerusform>%n записи импортированы из «{file}»</numerusform>
            <numerusform>%n записей импортировано из «{file}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Seminar moved ({label})</source>
        <translation>Семинар перенесён ({label})</translation>
    </message>
    <message>
        <source>Period changed ({label})</source>
        <translation>Период изменён ({label})</translation>
    </message>
    <message>
        <source>{name} added to the delegation</source>
        <translation>В делегацию: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n place N. N. added|%n places N. N. added</source>
        <translation>
            <numerusform>Добавлено %n место N. N.</numerusform>
            <numerusform>Добавлено %n места N. N.</numerusform>
            <numerusform>Добавлено %n мест N. N.</numerusform>
        </translation>
    </message>
    <message>
        <source>N. N. is now {name}</source>
        <translation>Вместо N. N. теперь {name}</translation>
    </message>
    <message>
        <source>{name} replaced by {other}</source>
        <translation>{name}: замена на {other}</translation>
    </message>
    <message>
        <source>{name} set to N. N.</source>
        <translation>{name}: место свободно (N. N.)</translation>
    </message>
    <message>
        <source>{name} moved in the protocol order</source>
        <translation>{name}: изменено место по протоколу</translation>
    </message>
    <message>
        <source>{name} removed from the delegation</source>
        <translation>Из делегации исключено: {name}</translation>
    </message>
    <message>
        <source>{name} changed in the delegation</source>
        <translation>{name}: изменено в делегации</translation>
    </message>
    <message>
        <source>{name}: taken over from the directory</source>
        <translation>{name}: взято из справочника</translation>
    </message>
    <message>
        <source>{name}: difference from the directory kept</source>
        <translation>{name}: отличие от справочника сохранено</translation>
    </message>
    <message>
        <source>{name} entered and added to the delegation</source>
        <translation>Создано и включено в делегацию: {name}</translation>
    </message>
    <message>
        <source>Delegation added ({label})</source>
        <translation>Создана делегация ({label})</translation>
    </message>
    <message>
        <source>{name}: office entered in the directory</source>
        <translation>{name}: должность внесена в справочник</translation>
    </message>
    <message>
        <source>Programme item added ({label})</source>
        <translation>Добавлен пункт программы ({label})</translation>
    </message>
    <message>
        <source>Programme item changed ({label})</source>
        <translation>Изменён пункт программы ({label})</translation>
    </message>
    <message>
        <source>Programme item duplicated ({label})</source>
        <translation>Скопирован пункт программы ({label})</translation>
    </message>
    <message>
        <source>Programme item moved ({label})</source>
        <translation>Перемещён пункт программы ({label})</translation>
    </message>
    <message numerus="yes">
        <source>%n programme item deleted ({label})|%n programme items deleted ({label})</source>
        <translation>
            <numerusform>Удалён %n пункт программы ({label})</numerusform>
            <numerusform>Удалено %n пункта программы ({label})</numerusform>
            <numerusform>Удалено %n пунктов программы ({label})</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} added to a programme item ({label})</source>
        <translation>{name}: добавлено в пункт программы ({label})</translation>
    </message>
    <message>
        <source>{name} removed from a programme item ({label})</source>
        <translation>{name}: удалено из пункта программы ({label})</translation>
    </message>
    <message>
        <source>{name} changed at a programme item ({label})</source>
        <translation>{name}: изменено в пункте программы ({label})</translation>
    </message>
    <message>
        <source>{kind} added ({label})</source>
        <translation>{kind}: создано ({label})</translation>
    </message>
    <message>
        <source>{what} changed ({label})</source>
        <translation>{what}: изменено ({label})</translation>
    </message>
    <message>
        <source>{kind} deleted ({label})</source>
        <translation>{kind}: удалено ({label})</translation>
    </message>
    <message numerus="yes">
        <source>%n record deleted|%n records deleted</source>
        <translation>
            <numerusform>Удалена %n запись</numerusform>
            <numerusform>Удалены %n записи</numerusform>
            <numerusform>Удалено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Seminar closed ({label})</source>
        <translation>Семинар закрыт ({label})</translation>
    </message>
    <message>
        <source>Seminar reopened ({label})</source>
        <translation>Семинар снова открыт ({label})</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Отменено: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Повторено: {label}</translation>
    </message>
    <message>
        <source>Not the same person: {one} and {other}</source>
        <translation>Разные люди: {one} и {other}</translation>
    </message>
    <message>
        <source>{other} merged into {one}</source>
        <translation>Записи объединены: {other} → {one}</translation>
    </message>
    <message>
        <source>Recovered from the damaged file “{file}”</source>
        <translation>Восстановлено из повреждённого файла «{file}»</translation>
    </message>
    <message numerus="yes">
        <source>Trash emptied: %n record|Trash emptied: %n records</source>
        <translation>
            <numerusform>Корзина очищена: %n запись</numerusform>
            <numerusform>Корзина очищена: %n записи</numerusform>
            <numerusform>Корзина очищена: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored as on {moment} ({label})</source>
        <translation>Восстановлено состояние на {moment} ({label})</translation>
    </message>
    <message>
        <source>{what} restored ({label})</source>
        <translation>Восстановлено: {what} ({label})</translation>
    </message>
    <message>
        <source>Taken back: {label}</source>
        <translation>Отменено отдельно: {label}</translation>
    </message>
    <message>
        <source>{kind} restored from the trash ({label})</source>
        <translation>Восстановлено из корзины: {kind} ({label})</translation>
    </message>
    <message numerus="yes">
        <source>%n record restored from the trash|%n records restored from the trash</source>
        <translation>
            <numerusform>Из корзины восстановлена %n запись</numerusform>
            <numerusform>Из корзины восстановлены %n записи</numerusform>
            <numerusform>Из корзины восстановлено %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>{change}: {count}</source>
        <translation>{change}: {count}</translation>
    </message>
    <message>
        <source>Changes since the print of {day} – {counts}</source>
        <translation>Изменения после печати от {day} – {counts}</translation>
    </message>
    <message>
        <source>Nothing has changed since the print of {day}.</source>
        <translation>После печати от {day} изменений нет.</translation>
    </message>
    <message>
        <source>No card is new or changed since the print of {day}.</source>
        <translation>После печати от {day} нет новых или изменённых карточек.</translation>
    </message>
    <message>
        <source>Changes since the last print</source>
        <translation>Изменения с последней печати</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечать</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>отметить</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>все карточки</translation>
    </message>
    <message>
        <source>only new and changed cards</source>
        <translation>только новые и изменённые</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Pages and indexes</source>
        <translation>Страницы и указатели</translation>
    </message>
    <message>
        <source>References between records</source>
        <translation>Ссылки между записями</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал изменений</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Поисковый указатель</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>The file is sound: every page can be read, every reference leads to a record, the journal and the search are complete.</source>
        <translation>Файл в порядке: все страницы читаются, все ссылки ведут к записям, журнал изменений и поиск полны.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Restore the last backup copy; where there is none, let what can be read be recovered into a new file.</source>
        <translation>Файл повреждён. Ничего не изменено. Восстановите последнюю резервную копию; если её нет, сохраните всё, что читается, в новый файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n record is not found as it should be. The search index can be written anew; the records are all there.|%n records are not found as they should be. The search index can be written anew; the records are all there.</source>
        <translation>
            <numerusform>%n запись находится не так, как должна. Поисковый указатель можно построить заново; все записи на месте.</numerusform>
            <numerusform>%n записи находятся не так, как должны. Поисковый указатель можно построить заново; все записи на месте.</numerusform>
            <numerusform>%n записей находятся не так, как должны. Поисковый указатель можно построить заново; все записи на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference leads to no record.|%n references lead to no record.</source>
        <translation>
            <numerusform>%n ссылка никуда не ведёт.</numerusform>
            <numerusform>%n ссылки никуда не ведут.</numerusform>
            <numerusform>%n ссылок никуда не ведут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry of the history is wrong.|%n entries of the history are wrong.</source>
        <translation>
            <numerusform>%n строка журнала изменений неверна.</numerusform>
            <numerusform>%n строки журнала изменений неверны.</numerusform>
            <numerusform>%n строк журнала изменений неверны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record was recovered.|%n records were recovered.</source>
        <translation>
            <numerusform>Восстановлена %n запись.</numerusform>
            <numerusform>Восстановлены %n записи.</numerusform>
            <numerusform>Восстановлено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n record could not be recovered.|{kind}: %n records could not be recovered.</source>
        <translation>
            <numerusform>{kind}: не удалось восстановить %n запись.</numerusform>
            <numerusform>{kind}: не удалось восстановить %n записи.</numerusform>
            <numerusform>{kind}: не удалось восстановить %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry was spoilt and is empty now.|%n entries were spoilt and are empty now.</source>
        <translation>
            <numerusform>%n значение было испорчено, теперь поле пусто.</numerusform>
            <numerusform>%n значения были испорчены, теперь поля пусты.</numerusform>
            <numerusform>%n значений были испорчены, теперь поля пусты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the search index anew</source>
        <translation>Построить указатель заново</translation>
    </message>
    <message>
        <source>Recover into a new file …</source>
        <translation>Сохранить в новый файл …</translation>
    </message>
    <message>
        <source>Backup copies …</source>
        <translation>Резервные копии …</translation>
    </message>
    <message>
        <source>What SQLite says</source>
        <translation>Сообщения SQLite</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Файл проверяется …</translation>
    </message>
    <message>
        <source>What can be read is being recovered …</source>
        <translation>Сохраняется всё, что читается …</translation>
    </message>
    <message>
        <source>The search index is being written anew …</source>
        <translation>Поисковый указатель строится заново …</translation>
    </message>
    <message>
        <source>The search index was written anew.</source>
        <translation>Поисковый указатель построен заново.</translation>
    </message>
</context>
<context>
    <name>CheckField</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n text is missing in one language; the other one stands in its place:|%n texts are missing in one language; the other one stands in their place:</source>
        <translation>
            <numerusform>На одном языке нет %n текста; вместо него стоит другой язык:</numerusform>
            <numerusform>На одном языке нет %n текстов; вместо них стоит другой язык:</numerusform>
            <numerusform>На одном языке нет %n текстов; вместо них стоит другой язык:</numerusform>
        </translation>
    </message>
    <message>
        <source>needs no record</source>
        <translation>запись не нужна</translation>
    </message>
    <message>
        <source>a kind of records, --where, --sort, --column</source>
        <translation>вид записей, --where, --sort, --column</translation>
    </message>
    <message>
        <source>Please say which document of which record is to be written where: {usage}</source>
        <translation>Укажите, какой документ какой записи и куда записать: {usage}</translation>
    </message>
    <message>
        <source>There is no kind of records called “{kind}”. Known are: {known}.</source>
        <translation>Вида записей «{kind}» нет. Известны: {known}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>There is no field “{field}” here. Known are: {known}.</source>
        <translation>Поля «{field}» здесь нет. Известны: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a condition. Example: --where status=held</source>
        <translation>«{text}» – не условие. Пример: --where status=held</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>Damage: {text}</source>
        <translation>Повреждение: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n reference leads nowhere.|%n references lead nowhere.</source>
        <translation>
            <numerusform>%n ссылка ведёт в никуда.</numerusform>
            <numerusform>%n ссылки ведут в никуда.</numerusform>
            <numerusform>%n ссылок ведут в никуда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry of the journal is wrong.|%n entries of the journal are wrong.</source>
        <translation>
            <numerusform>%n строка журнала изменений неверна.</numerusform>
            <numerusform>%n строки журнала изменений неверны.</numerusform>
            <numerusform>%n строк журнала изменений неверны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record is not found as it should be.|%n records are not found as they should be.</source>
        <translation>
            <numerusform>%n запись неверно находится поиском.</numerusform>
            <numerusform>%n записи неверно находятся поиском.</numerusform>
            <numerusform>%n записей неверно находятся поиском.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}, {language}: %n text is missing.|{kind}, {language}: %n texts are missing.</source>
        <translation>
            <numerusform>{kind}, {language}: нет %n текста.</numerusform>
            <numerusform>{kind}, {language}: нет %n текстов.</numerusform>
            <numerusform>{kind}, {language}: нет %n текстов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was written anew.</source>
        <translation>Поисковый указатель построен заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n record recovered into {file}.|%n records recovered into {file}.</source>
        <translation>
            <numerusform>%n запись сохранена в {file}.</numerusform>
            <numerusform>%n записи сохранены в {file}.</numerusform>
            <numerusform>%n записей сохранено в {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n record could not be recovered.|{kind}: %n records could not be recovered.</source>
        <translation>
            <numerusform>{kind}: не удалось восстановить %n запись.</numerusform>
            <numerusform>{kind}: не удалось восстановить %n записи.</numerusform>
            <numerusform>{kind}: не удалось восстановить %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry was spoilt and is empty now.|%n entries were spoilt and are empty now.</source>
        <translation>
            <numerusform>%n значение было испорчено, теперь поле пусто.</numerusform>
            <numerusform>%n значения были испорчены, теперь поля пусты.</numerusform>
            <numerusform>%n значений были испорчены, теперь поля пусты.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is protected by the passphrase now. Nobody can open it without, so keep it well.</source>
        <translation>{file} теперь защищён паролем. Без него файл не откроет никто, храните его надёжно.</translation>
    </message>
    <message>
        <source>{file} is not protected by a passphrase any more.</source>
        <translation>{file} больше не защищён паролем.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup of it was changed, too.|%n backups of it were changed, too.</source>
        <translation>
            <numerusform>Изменена и %n резервная копия.</numerusform>
            <numerusform>Изменены и %n резервные копии.</numerusform>
            <numerusform>Изменено и %n резервных копий.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup has another passphrase and stays as it is: {file}</source>
        <translation>У этой резервной копии другой пароль, она не изменена: {file}</translation>
    </message>
    <message>
        <source>{file} has a passphrase already. --change gives it another, --remove takes it away.</source>
        <translation>У {file} уже есть пароль. --change меняет его, --remove убирает.</translation>
    </message>
    <message>
        <source>{file} has no passphrase. --set gives it one.</source>
        <translation>У {file} нет пароля. --set задаёт его.</translation>
    </message>
    <message>
        <source>Created: {file}</source>
        <translation>Создано: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n record written to {file}.|%n records written to {file}.</source>
        <translation>
            <numerusform>%n запись записана в {file}.</numerusform>
            <numerusform>%n записи записаны в {file}.</numerusform>
            <numerusform>%n записей записано в {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record imported.|%n records imported.</source>
        <translation>
            <numerusform>Импортирована %n запись.</numerusform>
            <numerusform>Импортированы %n записи.</numerusform>
            <numerusform>Импортировано %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record would be imported.|%n records would be imported.</source>
        <translation>
            <numerusform>Была бы импортирована %n запись.</numerusform>
            <numerusform>Были бы импортированы %n записи.</numerusform>
            <numerusform>Было бы импортировано %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: the file has %n fault.|Nothing was imported: the file has %n faults.</source>
        <translation>
            <numerusform>Ничего не импортировано: в файле %n ошибка.</numerusform>
            <numerusform>Ничего не импортировано: в файле %n ошибки.</numerusform>
            <numerusform>Ничего не импортировано: в файле %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy made and checked: {file}</source>
        <translation>Копия создана и проверена: {file}</translation>
    </message>
    <message>
        <source>{file} is as in the backup now.</source>
        <translation>{file} теперь соответствует резервной копии.</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>Прежнее состояние сохранено: {file}.</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Пароль файла {file}: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Новый пароль: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Ещё раз то же самое: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed.</source>
        <translation>Пароли не совпадают. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A passphrase is needed and nobody can be asked here. Please set {variable}.</source>
        <translation>Нужен пароль, а спросить здесь некого. Задайте {variable}.</translation>
    </message>
    <message numerus="yes">
        <source>%n document written to “{folder}”|%n documents written to “{folder}”</source>
        <translation>
            <numerusform>%n документ записан в «{folder}»</numerusform>
            <numerusform>%n документа записаны в «{folder}»</numerusform>
            <numerusform>%n документов записано в «{folder}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Not made: {document}: {reason}</source>
        <translation>Не создан: {document}: {reason}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Entries that were never saved …</source>
        <translation>Несохранённые записи …</translation>
    </message>
    <message>
        <source>Letterhead and texts …</source>
        <translation>Бланк и тексты …</translation>
    </message>
    <message>
        <source>Templates of the documents …</source>
        <translation>Шаблоны документов …</translation>
    </message>
    <message>
        <source>Printed documents …</source>
        <translation>Напечатанные документы …</translation>
    </message>
    <message>
        <source>Undo several steps …</source>
        <translation>Отменить несколько действий …</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Посмотреть на примере</translation>
    </message>
    <message>
        <source>New file …</source>
        <translation>Новый файл …</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Открыть файл …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Backup copies …</source>
        <translation>Резервные копии …</translation>
    </message>
    <message>
        <source>Passphrase …</source>
        <translation>Пароль …</translation>
    </message>
    <message>
        <source>Check the file …</source>
        <translation>Проверить файл …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Закрыть файл</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Поиск по всем записям</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Следующая область окна</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Предыдущая область окна</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Always show the menu bar</source>
        <translation>Всегда показывать меню</translation>
    </message>
    <message>
        <source>Go to the menu</source>
        <translation>Перейти в меню</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>About Seminarakte</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Undo: “{what}”</source>
        <translation>Отменить: «{what}»</translation>
    </message>
    <message>
        <source>Redo: “{what}”</source>
        <translation>Повторить: «{what}»</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес в Интернете</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>An error occurred in the program itself. What was saved is safe. A report without any records was written: {file}</source>
        <translation>В самой программе произошла ошибка. Сохранённое цело. Отчёт без содержания записей: {file}</translation>
    </message>
    <message>
        <source>The program made an error</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>What was saved is safe, and what you were typing is kept and will be offered to you again. It is best to close the program now and to start it anew.</source>
        <translation>Сохранённые данные не пострадали; то, что вы сейчас вводите, будет сохранено и предложено вам снова. Лучше сейчас закрыть программу и запустить её заново.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time</source>
        <translation>В прошлый раз программа неожиданно завершилась</translation>
    </message>
    <message>
        <source>What was saved then is safe, and what was being typed is offered to you.</source>
        <translation>Сохранённые данные не пострадали; то, что вводилось, будет предложено вам снова.</translation>
    </message>
    <message>
        <source>The report below names places in the program, no records and no persons. Please send it to those who look after the program.</source>
        <translation>Отчёт содержит только места в программе, без карточек и имён. Пожалуйста, передайте его тем, кто сопровождает программу.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Сохранить отчёт …</translation>
    </message>
    <message>
        <source>Seminarakte error report {day}.txt</source>
        <translation>Seminarakte отчёт об ошибке {day}.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“{text}” is not a date. Examples: 04.07.2017, 07.2017, July 2017, 2017.</source>
        <translation>«{text}» – это не дата. Примеры: 04.07.2017, 07.2017, июль 2017, 2017.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Only {month}</source>
        <translation>Только {month}</translation>
    </message>
    <message>
        <source>Only {year}</source>
        <translation>Только {year}</translation>
    </message>
    <message>
        <source>A day, a month or a year: 04.07.2017, 07.2017, July 2017, 2017. T enters today.</source>
        <translation>День, месяц или год: 04.07.2017, 07.2017, июль 2017, 2017. T – сегодняшняя дата.</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>Открыть календарь</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Переводчики</translation>
    </message>
    <message>
        <source>Accompanying persons</source>
        <translation>Сопровождающие</translation>
    </message>
    <message>
        <source>Guests of the opening</source>
        <translation>Гости открытия</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Заместитель главы</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член делегации</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>намечен(а)</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашён(а)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменён(а)</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>участвовал(а)</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Size as announced</source>
        <translation>Объявленная численность</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>Не заполняется, если неизвестно</translation>
    </message>
    <message>
        <source>Bodies represented</source>
        <translation>Представленные органы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Member of a delegation</source>
        <translation>Член делегации</translation>
    </message>
    <message>
        <source>Members of a delegation</source>
        <translation>Члены делегации</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Role as printed</source>
        <translation>Роль (как напечатано)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Коллега с другой стороны</translation>
    </message>
    <message>
        <source>Name on the badge, if other</source>
        <translation>Имя на бейдже, если иное</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Ещё не названы</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>Differs from the directory</source>
        <translation>Отличается от справочника</translation>
    </message>
    <message>
        <source>In this seminar</source>
        <translation>В этом семинаре</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>В справочнике</translation>
    </message>
    <message>
        <source>entered on {date}</source>
        <translation>внесено {date}</translation>
    </message>
    <message>
        <source>as it is today</source>
        <translation>на сегодня</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Enter here what the directory says</source>
        <translation>Внести сюда данные справочника</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Leave it as it was on the day; the difference is not shown any more</source>
        <translation>Оставить как было в тот день; отличие больше не показывается</translation>
    </message>
    <message>
        <source>Change only here …</source>
        <translation>Изменить только здесь …</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Function and organisation, as on the day</source>
        <translation>Должность и организация на тот день</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>{title}, {counts}, folded</source>
        <translation>{title}, {counts}, свёрнуто</translation>
    </message>
    <message>
        <source>Delegations of the seminar</source>
        <translation>Делегации семинара</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Изменить сведения</translation>
    </message>
    <message>
        <source>Replace, or name N. N. …</source>
        <translation>Заменить или назвать N. N. …</translation>
    </message>
    <message>
        <source>Keep a place N. N.</source>
        <translation>Оставить место N. N.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>N. N.</source>
        <translation>N. N.</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>ещё не назван</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>имя неизвестно</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>counts for hotel, bus and badge</source>
        <translation>учитывается для гостиницы, автобуса и бейджа</translation>
    </message>
    <message>
        <source>partly missing in German</source>
        <translation>частично нет на немецком</translation>
    </message>
    <message>
        <source>partly missing in Russian</source>
        <translation>частично нет на русском</translation>
    </message>
    <message>
        <source>differs from the directory: there {value}</source>
        <translation>отличается от справочника: там {value}</translation>
    </message>
    <message>
        <source>differs from the directory: nothing stated there</source>
        <translation>отличается от справочника: там не указано</translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation>замена: {name}</translation>
    </message>
    <message>
        <source>takes the place of {name}</source>
        <translation>вместо: {name}</translation>
    </message>
    <message>
        <source>{function} (acting)</source>
        <translation>и. о.: {function}</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>и. о.</translation>
    </message>
    <message>
        <source>not acting</source>
        <translation>не и. о.</translation>
    </message>
    <message>
        <source>already in: {title}</source>
        <translation>уже есть: {title}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не определено</translation>
    </message>
    <message numerus="yes">
        <source>%n place|%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{places}, of which {unnamed} N. N.</source>
        <translation>{places}, из них N. N.: {unnamed}</translation>
    </message>
    <message numerus="yes">
        <source>%n announced|%n announced</source>
        <translation>
            <numerusform>объявлен %n</numerusform>
            <numerusform>объявлено %n</numerusform>
            <numerusform>объявлено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{city} · host</source>
        <translation>{city} · хозяева</translation>
    </message>
    <message>
        <source>{city} · guest</source>
        <translation>{city} · гости</translation>
    </message>
    <message>
        <source>{city} · {kind}</source>
        <translation>{city} · {kind}</translation>
    </message>
    <message>
        <source>{name}, now place {number} in {title}</source>
        <translation>{name}, теперь место {number}: {title}</translation>
    </message>
    <message>
        <source>{name} is in this list already.</source>
        <translation>{name}: уже есть в этом списке.</translation>
    </message>
    <message>
        <source>The order is by the alphabet now. Choose the protocol order to move places.</source>
        <translation>Сейчас список по алфавиту. Чтобы перемещать, выберите протокольный порядок.</translation>
    </message>
    <message>
        <source>Protocol order</source>
        <translation>По протоколу</translation>
    </message>
    <message>
        <source>Alt+↑ / Alt+↓ moves</source>
        <translation>Alt+↑ / Alt+↓ перемещает</translation>
    </message>
    <message>
        <source>The seminar is closed: everything can be read, nothing changed.</source>
        <translation>Семинар закрыт: всё можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>Add somebody to: {title}</source>
        <translation>Добавить в: {title}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>The list that is selected</source>
        <translation>Выбранный список</translation>
    </message>
    <message>
        <source>Add list …</source>
        <translation>Добавить список …</translation>
    </message>
    <message>
        <source>{seminar}, {place}</source>
        <translation>{seminar}, {place}</translation>
    </message>
    <message>
        <source>In other seminars</source>
        <translation>В других семинарах</translation>
    </message>
    <message>
        <source>Details of the list</source>
        <translation>Сведения о списке</translation>
    </message>
    <message>
        <source>Delete this list with everybody in it</source>
        <translation>Удалить этот список со всеми лицами</translation>
    </message>
    <message>
        <source>Replace by …</source>
        <translation>Заменить на …</translation>
    </message>
    <message>
        <source>Name this place …</source>
        <translation>Назвать участника …</translation>
    </message>
    <message>
        <source>Who takes the place</source>
        <translation>Кто занимает место</translation>
    </message>
    <message>
        <source>Details of the place</source>
        <translation>Сведения о месте</translation>
    </message>
    <message>
        <source>Place in the delegation</source>
        <translation>Место в делегации</translation>
    </message>
    <message>
        <source>As on the day</source>
        <translation>На тот день</translation>
    </message>
    <message>
        <source>Set to N. N.</source>
        <translation>Сделать N. N.</translation>
    </message>
    <message>
        <source>The place stays and counts; nobody stands on it any more</source>
        <translation>Место остаётся и учитывается, но без имени</translation>
    </message>
    <message>
        <source>Enter this office in the directory too</source>
        <translation>Внести эту должность и в справочник</translation>
    </message>
    <message>
        <source>The directory knows no office of this person yet</source>
        <translation>В справочнике ещё нет должности этого лица</translation>
    </message>
    <message>
        <source>Open in the directory</source>
        <translation>Открыть в справочнике</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No file is open.</source>
        <translation>Файл не открыт.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Delegation list</source>
        <translation>Состав делегации</translation>
    </message>
    <message>
        <source>Chronicle</source>
        <translation>Хроника</translation>
    </message>
    <message>
        <source>With a section for each seminar</source>
        <translation>С разделом о каждом семинаре</translation>
    </message>
    <message>
        <source>With statistics</source>
        <translation>Со статистикой</translation>
    </message>
    <message>
        <source>With persons who came again</source>
        <translation>С постоянными участниками</translation>
    </message>
    <message>
        <source>With a photograph of each seminar</source>
        <translation>С фотографией каждого семинара</translation>
    </message>
    <message>
        <source>All seminars at a glance</source>
        <translation>Все семинары: обзор</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar of a seminar</source>
        <translation>Календарь семинара</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Пусто: сегодня</translation>
    </message>
    <message>
        <source>Wk.</source>
        <translation>Нед.</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Праздничные дни</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Known by month or year only</source>
        <translation>Известен только месяц или год</translation>
    </message>
    <message>
        <source>No seminars in this time.</source>
        <translation>Семинаров в это время нет.</translation>
    </message>
    <message>
        <source>Calendar of the year {year}. {seminars}</source>
        <translation>Календарь на {year} год. {seminars}</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>The seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Девиз</translation>
    </message>
    <message>
        <source>No seminars have been entered yet.</source>
        <translation>Семинары ещё не внесены.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Внесено</translation>
    </message>
    <message numerus="yes">
        <source>%n seminar|%n seminars</source>
        <translation>
            <numerusform>%n семинар</numerusform>
            <numerusform>%n семинара</numerusform>
            <numerusform>%n семинаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Function and organisation</source>
        <translation>Должность и организация</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Did not take part:</source>
        <translation>Не участвовали:</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Also for the guests of the opening</source>
        <translation>Также для гостей открытия</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>с одной стороны</translation>
    </message>
    <message>
        <source>both sides (turn over the long edge)</source>
        <translation>с двух сторон (переворот по длинному краю)</translation>
    </message>
    <message>
        <source>With function and organisation</source>
        <translation>С должностью и организацией</translation>
    </message>
    <message>
        <source>With lines where to cut</source>
        <translation>С линиями разреза</translation>
    </message>
    <message>
        <source>No members have been entered yet.</source>
        <translation>Члены делегации ещё не внесены.</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Место и время</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>Bodies represented</source>
        <translation>Представленные органы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The template “{file}” has an error in line {line}: {reason}</source>
        <translation>В шаблоне «{file}» ошибка в строке {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {line} of the template “{file}” is not allowed: templates may only use files of their own folder, named in full, and no packages.</source>
        <translation>Строка {line} шаблона «{file}» недопустима: шаблоны могут использовать только файлы своей папки с полным именем и никаких пакетов.</translation>
    </message>
    <message>
        <source>There is no template “{file}” in “{folder}”.</source>
        <translation>В папке «{folder}» нет шаблона «{file}».</translation>
    </message>
    <message>
        <source>{record}: “{text}” contains the character “{character}” ({code}), which no font of the program can draw.</source>
        <translation>{record}: в «{text}» есть знак «{character}» ({code}), которого нет ни в одном шрифте программы.</translation>
    </message>
    <message>
        <source>There is no document “{key}”. Known documents: {known}.</source>
        <translation>Документа «{key}» нет. Известные документы: {known}.</translation>
    </message>
    <message>
        <source>The document has no option “{key}”. Known options: {known}.</source>
        <translation>У этого документа нет параметра «{key}». Известные параметры: {known}.</translation>
    </message>
    <message>
        <source>“{option}” cannot be “{value}”. Possible: {known}.</source>
        <translation>Недопустимое значение «{value}» для «{option}». Возможные значения: {known}.</translation>
    </message>
    <message>
        <source>“{document}” needs a record to be printed of.</source>
        <translation>Для документа «{document}» нужно выбрать запись.</translation>
    </message>
    <message>
        <source>The list has {rows} rows; a document takes at most {most}. Filter it, or export it as a table (CSV).</source>
        <translation>В списке {rows} строк; в документ помещается не более {most}. Отфильтруйте список или выгрузите его таблицей (CSV).</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Сроки проведения</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Рабочие языки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>host: {host}</source>
        <translation>принимающая сторона: {host}</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Organiser: {city}</source>
        <translation>Организатор: {city}</translation>
    </message>
    <message>
        <source>Head (host)</source>
        <translation>Глава (принимающая сторона)</translation>
    </message>
    <message>
        <source>Head (guest)</source>
        <translation>Глава (гости)</translation>
    </message>
    <message>
        <source>Head: {city}</source>
        <translation>Глава: {city}</translation>
    </message>
    <message>
        <source>{delegation}: {count}</source>
        <translation>{delegation}: {count}</translation>
    </message>
    <message>
        <source>{kind} ({city})</source>
        <translation>{kind} ({city})</translation>
    </message>
    <message numerus="yes">
        <source>%n known by name|%n known by name</source>
        <translation>
            <numerusform>поимённо известен %n</numerusform>
            <numerusform>поимённо известны %n</numerusform>
            <numerusform>поимённо известно %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person|%n persons</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>По состоянию на {day}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Pages: {pages}</source>
        <translation>Страниц: {pages}</translation>
    </message>
    <message>
        <source>File number: {number}</source>
        <translation>Номер дела: {number}</translation>
    </message>
    <message>
        <source>Seminar without a title</source>
        <translation>Семинар без названия</translation>
    </message>
    <message>
        <source>{function} (acting)</source>
        <translation>и. о.: {function}</translation>
    </message>
    <message numerus="yes">
        <source>N. N. (%n person)|N. N. (%n persons)</source>
        <translation>
            <numerusform>N. N. (%n человек)</numerusform>
            <numerusform>N. N. (%n человека)</numerusform>
            <numerusform>N. N. (%n человек)</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the place of: {name}</source>
        <translation>Вместо: {name}</translation>
    </message>
    <message>
        <source>replaced by: {name}</source>
        <translation>замена: {name}</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>по анонсу</translation>
    </message>
    <message>
        <source>{role}: {person}</source>
        <translation>{role}: {person}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ок. {time}</translation>
    </message>
    <message>
        <source>Seminar summary</source>
        <translation>Справка о семинаре</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Основные сведения</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>Leader’s card</source>
        <translation>Карточка руководителя</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Выступили</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>As announced before the seminar.</source>
        <translation>По анонсу до семинара.</translation>
    </message>
    <message>
        <source>Date and kind</source>
        <translation>Дата и вид</translation>
    </message>
    <message>
        <source>Person sheet</source>
        <translation>Карточка лица</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>С персональными данными</translation>
    </message>
    <message>
        <source>Date of birth, citizenship, private contacts, notes</source>
        <translation>Дата рождения, гражданство, личные контакты, заметки</translation>
    </message>
    <message>
        <source>Names and spellings</source>
        <translation>Имена и варианты написания</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>In use, source</source>
        <translation>Употребление, источник</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Function and organisation at the time</source>
        <translation>Должность и организация на тот момент</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Служебный адрес</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>No participation has been recorded.</source>
        <translation>Участие в семинарах не зафиксировано.</translation>
    </message>
    <message>
        <source>Contains personal data: keep confidential.</source>
        <translation>Содержит персональные данные. Конфиденциально.</translation>
    </message>
    <message>
        <source>Academic titles</source>
        <translation>Учёные звания и степени</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>printed in documents</source>
        <translation>используется в документах</translation>
    </message>
    <message>
        <source>checked against a document</source>
        <translation>сверено с документом</translation>
    </message>
    <message>
        <source>Head of the seminar</source>
        <translation>Руководитель семинара</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Organisation, contact</source>
        <translation>Учреждение, контактное лицо</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Согласованные поручения</translation>
    </message>
    <message>
        <source>Actions of the last seminar</source>
        <translation>Поручения прошлого семинара</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>Перечень поручений</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Special features</source>
        <translation>Особенности</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Перспективы</translation>
    </message>
    <message>
        <source>Topics for next time</source>
        <translation>Темы на следующий раз</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>опубликовано {day}</translation>
    </message>
    <message>
        <source>read {day}</source>
        <translation>прочитано {day}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Списки людей</translation>
    </message>
    <message>
        <source>Badges, cards, labels</source>
        <translation>Бейджи, карточки, этикетки</translation>
    </message>
    <message>
        <source>Letters and certificates</source>
        <translation>Письма и сертификаты</translation>
    </message>
    <message>
        <source>Overviews and forms</source>
        <translation>Обзоры и бланки</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Сертификаты участников</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>обе стороны</translation>
    </message>
    <message>
        <source>the own side</source>
        <translation>своя сторона</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>With the topics</source>
        <translation>С темами</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Empty: city of the host and last day of the seminar</source>
        <translation>Пусто: город принимающей стороны и последний день семинара</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Адресные этикетки</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>of the office, else private</source>
        <translation>служебный, иначе домашний</translation>
    </message>
    <message>
        <source>private, else of the office</source>
        <translation>домашний, иначе служебный</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Настольные таблички</translation>
    </message>
    <message>
        <source>Size of the cards</source>
        <translation>Размер табличек</translation>
    </message>
    <message>
        <source>21 × 7.4 cm when folded, two on A4</source>
        <translation>21 × 7,4 см в сложенном виде, две на листе А4</translation>
    </message>
    <message>
        <source>21 × 14.8 cm when folded, one on A4</source>
        <translation>21 × 14,8 см в сложенном виде, одна на листе А4</translation>
    </message>
    <message>
        <source>Run sheet (internal)</source>
        <translation>Рабочий план (для служебного пользования)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Number the rows</source>
        <translation>Нумеровать строки</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>as the columns need it</source>
        <translation>по ширине столбцов</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Подходящих записей нет.</translation>
    </message>
    <message>
        <source>Data sheet for a seminar</source>
        <translation>Анкета семинара</translation>
    </message>
    <message>
        <source>Lines for each delegation</source>
        <translation>Строк на делегацию</translation>
    </message>
    <message>
        <source>Lines for the programme</source>
        <translation>Строк для программы</translation>
    </message>
    <message>
        <source>To be filled in by hand</source>
        <translation>Для заполнения от руки</translation>
    </message>
    <message>
        <source>Please write in block letters. Names: Latin as in the passport.</source>
        <translation>Просьба заполнять печатными буквами. Имена латиницей – как в паспорте.</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>containing “{words}”</source>
        <translation>содержит «{words}»</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>{column} (descending)</source>
        <translation>{column} (по убыванию)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>not recorded: {numbers}</source>
        <translation>нет записей: {numbers}</translation>
    </message>
    <message>
        <source>Guests of the opening</source>
        <translation>Гости открытия</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Bar chart. {heading}: {values}</source>
        <translation>Столбчатая диаграмма. {heading}: {values}</translation>
    </message>
    <message>
        <source>Seminars per year</source>
        <translation>Семинары по годам</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Принимающие города</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Size of the delegations</source>
        <translation>Численность делегаций</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics of several seminars</source>
        <translation>Темы нескольких семинаров</translation>
    </message>
    <message>
        <source>Persons who came again</source>
        <translation>Постоянные участники</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Письмо-приглашение</translation>
    </message>
    <message>
        <source>With photographs</source>
        <translation>С фотографиями</translation>
    </message>
    <message>
        <source>Photograph: {source}</source>
        <translation>Фото: {source}</translation>
    </message>
    <message>
        <source>Photograph {number}</source>
        <translation>Фотография {number}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>On {moment} something was entered here and never saved.</source>
        <translation>{moment} здесь были введены данные, которые не сохранены.</translation>
    </message>
    <message>
        <source>Entries that were never saved</source>
        <translation>Несохранённые записи</translation>
    </message>
    <message>
        <source>They were typed before the program last ended, and are not part of the records yet.</source>
        <translation>Они были введены до последнего завершения программы и пока не внесены в карточки.</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Сравнить …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{kind}, new: {title}</source>
        <translation>{kind}, новая запись: {title}</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>{kind}, deleted meanwhile: {title}</source>
        <translation>{kind}, тем временем удалено: {title}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>{record} – {moment}</source>
        <translation>{record} – {moment}</translation>
    </message>
    <message>
        <source>Only an entry that cannot be read yet, such as half a date.</source>
        <translation>Только незаконченное значение, например неполная дата.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Введено</translation>
    </message>
    <message>
        <source>Everything that was entered is saved.</source>
        <translation>Все введённые данные сохранены.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Decision “not the same person”</source>
        <translation>Решение «это разные люди»</translation>
    </message>
    <message>
        <source>Decisions “not the same person”</source>
        <translation>Решения «это разные люди»</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Персона</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Не совпадает с</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Один и тот же человек</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Вероятно, один человек</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Стоит посмотреть</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>дата рождения совпадает</translation>
    </message>
    <message>
        <source>date of birth with day and month swapped</source>
        <translation>в дате рождения переставлены день и месяц</translation>
    </message>
    <message>
        <source>dates of birth fit, one is less precise</source>
        <translation>даты рождения согласуются, одна менее точная</translation>
    </message>
    <message>
        <source>dates of birth differ in one digit</source>
        <translation>даты рождения отличаются одной цифрой</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>имя совпадает</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>given name only as an initial</source>
        <translation>имя указано только инициалом</translation>
    </message>
    <message>
        <source>other family name</source>
        <translation>другая фамилия</translation>
    </message>
    <message>
        <source>same patronymic</source>
        <translation>отчество совпадает</translation>
    </message>
    <message>
        <source>other patronymic</source>
        <translation>другое отчество</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>другой пол</translation>
    </message>
    <message>
        <source>other academic title</source>
        <translation>другое учёное звание</translation>
    </message>
    <message>
        <source>other function or organisation</source>
        <translation>другая должность или организация</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>та же организация</translation>
    </message>
    <message>
        <source>Nobody stands here twice, as far as can be told.</source>
        <translation>Похоже, никто не записан дважды.</translation>
    </message>
    <message numerus="yes">
        <source>%n name is borne by so many people that only their dates of birth were compared.|%n names are borne by so many people that only their dates of birth were compared.</source>
        <translation>
            <numerusform>%n имя встречается так часто, что сравнивались только даты рождения.</numerusform>
            <numerusform>%n имени встречаются так часто, что сравнивались только даты рождения.</numerusform>
            <numerusform>%n имён встречаются так часто, что сравнивались только даты рождения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name as printed (Latin)</source>
        <translation>Имя в документах (латиница)</translation>
    </message>
    <message>
        <source>Name as printed (Cyrillic)</source>
        <translation>Имя в документах (кириллица)</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Написания</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>оставить</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>left: {value}</source>
        <translation>слева: {value}</translation>
    </message>
    <message>
        <source>right: {value}</source>
        <translation>справа: {value}</translation>
    </message>
    <message>
        <source>Both stand in the same list. Which entries are to stay?</source>
        <translation>Оба стоят в одном списке. Какие записи оставить?</translation>
    </message>
    <message>
        <source>{where}: the seminar is closed, both entries stay as they are.</source>
        <translation>{where}: семинар закрыт, обе записи остаются без изменений.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>A merge keeps every spelling, function and contact of both. Everything that refers to the right one refers to the left one afterwards; what stands in seminars stays as it was printed. One undo takes it all back.</source>
        <translation>При объединении сохраняются все написания, должности и контакты обеих записей. Всё, что ссылалось на правую запись, будет ссылаться на левую; в семинарах имена остаются такими, как были напечатаны. Одна отмена возвращает всё назад.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Это разные люди</translation>
    </message>
    <message>
        <source>Is remembered; the pair is not listed again</source>
        <translation>Решение запоминается: пара больше не появится</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>{level} ({number})</source>
        <translation>{level} ({number})</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more pair|… and %n more pairs</source>
        <translation>
            <numerusform>… и ещё %n пара</numerusform>
            <numerusform>… и ещё %n пары</numerusform>
            <numerusform>… и ещё %n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <source>The directory is being looked through …</source>
        <translation>Справочник просматривается …</translation>
    </message>
    <message numerus="yes">
        <source>%n pair|%n pairs</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. “Look again” begins anew.</source>
        <translation>Остановлено. «Искать снова» начнёт сначала.</translation>
    </message>
    <message>
        <source>The directory has changed since. “Look again” brings the list up to date.</source>
        <translation>С тех пор справочник изменился. «Искать снова» обновит список.</translation>
    </message>
    <message>
        <source>Merged: {one}</source>
        <translation>Объединено: {one}</translation>
    </message>
    <message>
        <source>Not the same person: {one}, {other}</source>
        <translation>Разные люди: {one}, {other}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>There is already {name} ({reasons}).</source>
        <translation>В справочнике уже есть {name} ({reasons}).</translation>
    </message>
    <message>
        <source>There is already {name}, {function} ({reasons}).</source>
        <translation>В справочнике уже есть {name}, {function} ({reasons}).</translation>
    </message>
    <message>
        <source>{new} was entered. There is already {name} ({reasons}).</source>
        <translation>Внесена новая запись: {new}. В справочнике уже есть {name} ({reasons}).</translation>
    </message>
    <message>
        <source>{new} was entered. There is already {name}, {function} ({reasons}).</source>
        <translation>Внесена новая запись: {new}. В справочнике уже есть {name}, {function} ({reasons}).</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Это другой человек</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The action could not be completed.</source>
        <translation>Действие не удалось выполнить.</translation>
    </message>
    <message>
        <source>“{file}” is not a Seminarakte file. Nothing was changed.</source>
        <translation>«{file}» не является файлом Seminarakte. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a passphrase.</source>
        <translation>«{file}» защищён паролем.</translation>
    </message>
    <message>
        <source>That is not the passphrase of “{file}”. Please try again.</source>
        <translation>Это не пароль файла «{file}». Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file “{file}” is damaged and cannot be read completely. Nothing was changed. Restore the last backup.</source>
        <translation>Файл «{file}» повреждён и читается не полностью. Ничего не изменено. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The file is damaged: it holds “{value}” where a text or a date belongs. Nothing was changed. Restore the last backup.</source>
        <translation>Файл повреждён: вместо текста или даты в нём стоит «{value}». Ничего не изменено. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of Seminarakte (file version {theirs}, this program knows up to {ours}). Please install the newer program; the file was not touched.</source>
        <translation>«{file}» сохранён более новой версией Seminarakte (версия файла {theirs}, эта программа знает до {ours}). Установите более новую программу; файл не тронут.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of Seminarakte and has to be converted, but it cannot be written now. Please open it once where it can be changed.</source>
        <translation>«{file}» сохранён более старой версией Seminarakte и должен быть преобразован, но сейчас недоступен для записи. Откройте его один раз там, где его можно изменить.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Файла «{file}» нет.</translation>
    </message>
    <message>
        <source>“{file}” was moved, renamed or deleted while it was open. Nothing was saved. Please put it back and save again, or open it where it is now.</source>
        <translation>«{file}»: файл перемещён, переименован или удалён, пока был открыт. Ничего не сохранено. Верните его на место и сохраните ещё раз или откройте там, где он теперь находится.</translation>
    </message>
    <message>
        <source>“{file}” exists already. Please choose another name; nothing was overwritten.</source>
        <translation>«{file}» уже существует. Выберите другое имя; ничего не перезаписано.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing can be changed. {reason}</source>
        <translation>Файл открыт только для чтения, поэтому изменить ничего нельзя. {reason}</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and what was saved before is intact. Please free some space and save again.</source>
        <translation>Диск заполнен. Ничего не сохранено; сохранённое ранее цело. Освободите место и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Another program is using “{file}” just now. Please try again in a moment.</source>
        <translation>Файл «{file}» сейчас занят другой программой. Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>“{file}” could not be read or written: {reason}</source>
        <translation>Не удалось прочитать или записать «{file}»: {reason}</translation>
    </message>
    <message>
        <source>This record was changed in the meantime. Your entries were not saved over the newer ones; please compare them and save again.</source>
        <translation>Эта запись тем временем изменена. Ваши данные не записаны поверх новых; сравните их и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>There is no such record ({kind} {record}). It may have been deleted.</source>
        <translation>Такой записи нет ({kind} {record}). Возможно, она удалена.</translation>
    </message>
    <message>
        <source>“{label}” cannot be deleted because other records depend on it.</source>
        <translation>«{label}» нельзя удалить: от этой записи зависят другие.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone because the same data was changed later. Nothing was changed.</source>
        <translation>«{label}» нельзя отменить: те же данные позже изменялись. Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone any more: what was deleted then has been removed from the trash for good.</source>
        <translation>«{label}» больше нельзя отменить: удалённое тогда уже окончательно стёрто из корзины.</translation>
    </message>
    <message>
        <source>This cannot be restored alone: it belongs to a record that was deleted ({kind}). Restore that one first; it is in the trash.</source>
        <translation>Отдельно это восстановить нельзя: оно относится к удалённой записи ({kind}). Сначала восстановите её, она в корзине.</translation>
    </message>
    <message>
        <source>This seminar is closed. Reopen it with a reason to change it.</source>
        <translation>Этот семинар закрыт. Чтобы изменить его, откройте его снова с указанием причины.</translation>
    </message>
    <message>
        <source>Some entries need your attention: {problems}</source>
        <translation>Проверьте некоторые данные: {problems}</translation>
    </message>
    <message>
        <source>“{file}” is open in another window. Please close it there first.</source>
        <translation>«{file}» открыт в другом окне. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>{user} has had it open on {machine} since {since}.</source>
        <translation>С {since} файл открыт пользователем {user} на компьютере {machine}.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Файл открыт другой программой.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected.</source>
        <translation>Файл или его папка защищены от записи.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Он открыт только для чтения.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Проверка прервана.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters. Nothing was changed.</source>
        <translation>В пароле должно быть не меньше {least} знаков. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“{file}” has no known file type. Known are: {known}.</source>
        <translation>Тип файла «{file}» неизвестен. Известны: {known}.</translation>
    </message>
    <message>
        <source>There is no kind of record “{kind}”. Known are: {known}.</source>
        <translation>Вида записей «{kind}» нет. Известны: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is the file that is being read. Please choose another name for the copy.</source>
        <translation>«{file}» – это файл, из которого идёт чтение. Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>Seminarakte records (*.json)</source>
        <translation>Записи Seminarakte (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n record imported|%n records imported</source>
        <translation>
            <numerusform>Импортирована %n запись</numerusform>
            <numerusform>Импортированы %n записи</numerusform>
            <numerusform>Импортировано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record exported|%n records exported</source>
        <translation>
            <numerusform>Экспортирована %n запись</numerusform>
            <numerusform>Экспортированы %n записи</numerusform>
            <numerusform>Экспортировано %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Ничего не импортировано</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault. As long as one row is wrong nothing is taken over.|The file has %n faults. As long as one row is wrong nothing is taken over.</source>
        <translation>
            <numerusform>В файле %n ошибка. Пока хотя бы одна строка неверна, ничего не переносится.</numerusform>
            <numerusform>В файле %n ошибки. Пока хотя бы одна строка неверна, ничего не переносится.</numerusform>
            <numerusform>В файле %n ошибок. Пока хотя бы одна строка неверна, ничего не переносится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are being read …</source>
        <translation>Записи читаются …</translation>
    </message>
    <message>
        <source>Records are being written …</source>
        <translation>Записи записываются …</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Импорт записей</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Экспорт записей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Too long: {count} characters, {limit} are possible. Nothing has been cut off.</source>
        <translation>Слишком длинно: {count} знаков, возможно {limit}. Ничего не обрезано.</translation>
    </message>
    <message>
        <source>Suggestion, {rule}: {text}</source>
        <translation>Подсказка, {rule}: {text}</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Выбрать изображение …</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>Другое изображение …</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Убрать изображение</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg *.tif *.tiff)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>“{file}” is not a picture that can be read.</source>
        <translation>«{file}» не удалось прочитать как изображение.</translation>
    </message>
    <message>
        <source>“{file}” is in a telephone’s own format (HEIC): please save it as JPEG and choose that.</source>
        <translation>«{file}» — в собственном формате телефона (HEIC): сохраните, пожалуйста, как JPEG и выберите этот файл.</translation>
    </message>
    <message>
        <source>“{file}” cannot be made small enough for the file.</source>
        <translation>«{file}» слишком велик: его не удаётся уменьшить для файла.</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>нет изображения</translation>
    </message>
    <message>
        <source>a picture of {width} × {height} dots</source>
        <translation>изображение {width} × {height} точек</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Seminarakte files (*.akte)</source>
        <translation>Файлы Seminarakte (*.akte)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Seminars.akte</source>
        <translation>Семинары.akte</translation>
    </message>
    <message>
        <source>Copy restored</source>
        <translation>Копия восстановлена</translation>
    </message>
    <message>
        <source>The file as it was is kept at {path}.</source>
        <translation>Прежний файл сохранён: {path}.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новый файл</translation>
    </message>
    <message>
        <source>The search index is being written anew, for this version of the program …</source>
        <translation>Поисковый индекс перестраивается для этой версии программы …</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message numerus="yes">
        <source>%n match|%n matches</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n text missing in German|%n texts missing in German</source>
        <translation>
            <numerusform>Нет %n текста на немецком</numerusform>
            <numerusform>Нет %n текстов на немецком</numerusform>
            <numerusform>Нет %n текстов на немецком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text missing in Russian|%n texts missing in Russian</source>
        <translation>
            <numerusform>Нет %n текста на русском</numerusform>
            <numerusform>Нет %n текстов на русском</numerusform>
            <numerusform>Нет %n текстов на русском</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry to check|%n entries to check</source>
        <translation>
            <numerusform>Проверить %n поле</numerusform>
            <numerusform>Проверить %n поля</numerusform>
            <numerusform>Проверить %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with this record</source>
        <translation>Действия с записью</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Добавить тему</translation>
    </message>
    <message>
        <source>No topic yet.</source>
        <translation>Тем пока нет.</translation>
    </message>
    <message>
        <source>Add a special feature</source>
        <translation>Добавить особенность</translation>
    </message>
    <message>
        <source>Nothing special entered.</source>
        <translation>Особенности не указаны.</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>No further place entered.</source>
        <translation>Другие места не указаны.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Добавить часть</translation>
    </message>
    <message>
        <source>Held in one city only.</source>
        <translation>Только в одном городе.</translation>
    </message>
    <message>
        <source>Only where the seminar moved from one city to another.</source>
        <translation>Только если семинар переезжал из города в город.</translation>
    </message>
    <message>
        <source>Add a result</source>
        <translation>Добавить результат</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>Результатов пока нет.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Добавить поручение</translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation>Пока ничего не согласовано.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>Источников пока нет.</translation>
    </message>
    <message>
        <source>Add photographs …</source>
        <translation>Добавить фотографии…</translation>
    </message>
    <message>
        <source>No photograph yet. Files can be dropped here, too.</source>
        <translation>Фотографий пока нет. Файлы можно и перетащить сюда.</translation>
    </message>
    <message>
        <source>In the order in which they are printed. Place and camera are left out of the picture.</source>
        <translation>В порядке, в котором они печатаются. Сведения о месте съёмки и камере из изображения удаляются.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Series, number</source>
        <translation>Серия, номер</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>как в печати</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Add a spelling</source>
        <translation>Добавить написание</translation>
    </message>
    <message>
        <source>No name yet.</source>
        <translation>Имени пока нет.</translation>
    </message>
    <message>
        <source>Every spelling stands for itself. Suggestions, in italics, never replace what was typed.</source>
        <translation>Каждое написание самостоятельно. Подсказки (курсивом) никогда не заменяют введённое.</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>Добавить должность</translation>
    </message>
    <message>
        <source>No function yet.</source>
        <translation>Должности пока нет.</translation>
    </message>
    <message>
        <source>What was copied into a seminar stays as it was then, whatever is changed here.</source>
        <translation>Перенесённое в семинар остаётся таким, каким было тогда, что бы здесь ни изменили.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Контактов пока нет.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>The last one is the present name.</source>
        <translation>Последнее – действующее название.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Add a side</source>
        <translation>Добавить сторону</translation>
    </message>
    <message>
        <source>Nothing entered yet: documents name the authority alone.</source>
        <translation>Пока ничего не внесено: в документах указывается только ведомство.</translation>
    </message>
    <message>
        <source>What documents of a side print of its own. Everything may stay empty.</source>
        <translation>Что документы стороны печатают от её имени. Всё можно оставить пустым.</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Добавить соглашение</translation>
    </message>
    <message>
        <source>No agreement yet.</source>
        <translation>Соглашений пока нет.</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Добавить состояние</translation>
    </message>
    <message>
        <source>No state yet.</source>
        <translation>Состояние не указано.</translation>
    </message>
    <message>
        <source>Letterhead and texts</source>
        <translation>Бланк и тексты</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Not entered at any seminar yet.</source>
        <translation>Ещё не внесено ни в один семинар.</translation>
    </message>
    <message>
        <source>No seminar in this series yet.</source>
        <translation>В этой серии семинаров пока нет.</translation>
    </message>
    <message>
        <source>No seminar with this topic yet.</source>
        <translation>Семинаров с этой темой пока нет.</translation>
    </message>
    <message>
        <source>Nobody has a function here today.</source>
        <translation>Сегодня здесь никто не занимает должность.</translation>
    </message>
    <message>
        <source>With the function of that time.</source>
        <translation>С должностью того времени.</translation>
    </message>
    <message>
        <source>People whose function here has no end. Enter functions with the person.</source>
        <translation>Лица, чья должность здесь без даты окончания. Должности вносятся в карточке лица.</translation>
    </message>
    <message>
        <source>Tabs of the form</source>
        <translation>Вкладки карточки</translation>
    </message>
    <message>
        <source>{tab}, {count}</source>
        <translation>{tab}, {count}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Пока ничего не внесено.</translation>
    </message>
    <message>
        <source>Last time in {city}.</source>
        <translation>В прошлый раз: {city}.</translation>
    </message>
    <message>
        <source>“{series}” is the first series of this file. Which two cities hold its seminars?</source>
        <translation>«{series}» – первая серия этого файла. Какие два города проводят её семинары?</translation>
    </message>
    <message>
        <source>Own city</source>
        <translation>Свой город</translation>
    </message>
    <message>
        <source>Partner&apos;s city</source>
        <translation>Город партнёра</translation>
    </message>
    <message>
        <source>Create the series</source>
        <translation>Создать серию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>is needed.</source>
        <translation>– обязательное поле.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Printed before …</source>
        <translation>Печаталось раньше …</translation>
    </message>
    <message>
        <source>New seminar like this one</source>
        <translation>Новый семинар по образцу этого</translation>
    </message>
    <message>
        <source>Close the seminar</source>
        <translation>Закрыть семинар</translation>
    </message>
    <message>
        <source>Reopen the seminar …</source>
        <translation>Открыть семинар снова …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Reopen “{title}”?</source>
        <translation>Открыть «{title}» снова?</translation>
    </message>
    <message>
        <source>It was closed so that printing it again gives the same content. The reason is kept.</source>
        <translation>Он закрыт, чтобы при повторной печати содержание было тем же. Причина сохраняется.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>This can be entered as soon as the seminar is in the file.</source>
        <translation>Это можно внести, как только семинар будет в файле.</translation>
    </message>
    <message>
        <source>Save the seminar first</source>
        <translation>Сначала сохранить семинар</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Новый семинар</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Новая серия</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Новое партнёрство</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>Новая делегация</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Closed on {date} by {user}: this record can be read and printed, not changed.</source>
        <translation>Закрыто {date}, {user}: запись можно читать и печатать, но не изменять.</translation>
    </message>
    <message>
        <source>cannot be read. Please check it.</source>
        <translation>– не удаётся прочитать. Проверьте.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Сохранить изменения в «{title}»?</translation>
    </message>
    <message>
        <source>Otherwise what you entered is lost.</source>
        <translation>Иначе введённое будет потеряно.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Ещё поля</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Меньше полей</translation>
    </message>
    <message>
        <source>This record was changed in the meantime. Your own entries are still here and not saved.</source>
        <translation>Эта запись тем временем изменена. Ваши данные на месте, но не сохранены.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Показать изменения</translation>
    </message>
    <message>
        <source>This record was deleted in the meantime. Saving enters it anew.</source>
        <translation>Эта запись тем временем удалена. Сохранение создаст её заново.</translation>
    </message>
    <message>
        <source>Changed in the meantime: {changed}.</source>
        <translation>Тем временем изменено: {changed}.</translation>
    </message>
    <message>
        <source>Changed in the meantime: {changed}. Your own entry was kept for: {kept}.</source>
        <translation>Тем временем изменено: {changed}. Ваши данные оставлены: {kept}.</translation>
    </message>
    <message>
        <source>Nothing that is shown here was changed.</source>
        <translation>Из показанного здесь ничего не изменено.</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Открыть снова …</translation>
    </message>
    <message>
        <source>The seminar is over by its dates.</source>
        <translation>Судя по датам, семинар уже прошёл.</translation>
    </message>
    <message>
        <source>Set the status to “Held”</source>
        <translation>Установить статус «Проведён»</translation>
    </message>
    <message>
        <source>The status is “Held” now.</source>
        <translation>Теперь статус — «Проведён».</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>The file is not there any more</source>
        <translation>Файла больше нет на месте</translation>
    </message>
    <message>
        <source>“{file}” was moved, renamed or deleted, or the share is gone. Everything saved is still known here: put the file back and save again, or save a copy elsewhere and go on with it. What you have typed stays.</source>
        <translation>«{file}» перемещён, переименован или удалён, либо сетевая папка недоступна. Всё сохранённое здесь ещё известно: верните файл на место и сохраните снова или сохраните копию в другом месте и продолжайте с ней. Всё введённое остаётся.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, and that is the open file now.</source>
        <translation>Сохранено как «{file}»; теперь открыт этот файл.</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Сохранить копию …</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>Sorted by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>по фамилии</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>по организации</translation>
    </message>
    <message>
        <source>Only who has confirmed</source>
        <translation>Только подтвердившие участие</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>No guests have been entered yet.</source>
        <translation>Гости пока не внесены.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest|%n guests</source>
        <translation>
            <numerusform>%n гость</numerusform>
            <numerusform>%n гостя</numerusform>
            <numerusform>%n гостей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{parts}: order</source>
        <translation>{parts}: порядок</translation>
    </message>
    <message>
        <source>{what} – emptied from the trash on {moment}</source>
        <translation>{what} – стёрто из корзины {moment}</translation>
    </message>
    <message>
        <source>{what} of “{record}” was changed again on {moment} by {who} (“{step}”).</source>
        <translation>{what} («{record}»): изменено ещё раз {moment}, пользователь {who} («{step}»).</translation>
    </message>
    <message>
        <source>“{record}” was changed, deleted or used since, on {moment} by {who} (“{step}”).</source>
        <translation>Запись «{record}» с тех пор изменена, удалена или использована: {moment}, пользователь {who} («{step}»).</translation>
    </message>
    <message>
        <source>“{record}” is no longer as it was then.</source>
        <translation>Запись «{record}» уже не такая, как тогда.</translation>
    </message>
    <message>
        <source>Cannot be taken back alone</source>
        <translation>Отдельно отменить нельзя</translation>
    </message>
    <message>
        <source>Something that came later is in the way:</source>
        <translation>Этому мешают более поздние изменения:</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step up to here|Undo %n steps up to here</source>
        <translation>
            <numerusform>Отменить %n действие до этого места</numerusform>
            <numerusform>Отменить %n действия до этого места</numerusform>
            <numerusform>Отменить %n действий до этого места</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo everything from here on – redo brings it back – or leave it as it is.</source>
        <translation>Можно отменить всё начиная с этого места (повтор вернёт) или оставить как есть.</translation>
    </message>
    <message>
        <source>Take the later change back first, or leave it as it is.</source>
        <translation>Сначала отмените более позднее изменение или оставьте как есть.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>{text}. Removed: {words}</source>
        <translation>{text}. Удалено: {words}</translation>
    </message>
    <message>
        <source>{text}. Added: {words}</source>
        <translation>{text}. Добавлено: {words}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Steps that changed this record</source>
        <translation>Действия, изменившие эту запись</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Put this entry back</source>
        <translation>Вернуть это значение</translation>
    </message>
    <message>
        <source>Record as before this step</source>
        <translation>Запись как до этого действия</translation>
    </message>
    <message>
        <source>Record as after this step</source>
        <translation>Запись как после этого действия</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Отменить это действие</translation>
    </message>
    <message>
        <source>As on the evening of</source>
        <translation>На вечер дня</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Сравнить с сегодняшним</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Восстановить это состояние</translation>
    </message>
    <message>
        <source>Nothing that is shown was changed here.</source>
        <translation>Здесь не менялось ничего из показываемого.</translation>
    </message>
    <message>
        <source>The record was not there yet.</source>
        <translation>Тогда этой записи ещё не было.</translation>
    </message>
    <message>
        <source>On that day everything was as it is today.</source>
        <translation>В тот день всё было как сегодня.</translation>
    </message>
    <message>
        <source>What was changed then has been removed from the trash for good.</source>
        <translation>Изменённое тогда окончательно стёрто из корзины.</translation>
    </message>
    <message>
        <source>Enter a day first.</source>
        <translation>Сначала введите день.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Восстановлено.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Международный женский день</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>Женский день</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Страстная пятница</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Пасхальный понедельник</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>День труда</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Вознесение Господне</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Духов день</translation>
    </message>
    <message>
        <source>German Unity Day</source>
        <translation>День германского единства</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>День Реформации</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Рождество</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Второй день Рождества</translation>
    </message>
    <message>
        <source>75th anniversary of the liberation from Nazism and the end of the Second World War in Europe</source>
        <translation>75-летие освобождения от нацизма и окончания Второй мировой войны в Европе</translation>
    </message>
    <message>
        <source>80th anniversary of the liberation from Nazism and the end of the Second World War in Europe</source>
        <translation>80-летие освобождения от нацизма и окончания Второй мировой войны в Европе</translation>
    </message>
    <message>
        <source>75th anniversary of the East German uprising of 1953</source>
        <translation>75-летие народного восстания 1953 года в ГДР</translation>
    </message>
    <message>
        <source>New Year Holidays</source>
        <translation>Новогодние каникулы</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>День защитника Отечества</translation>
    </message>
    <message>
        <source>Holiday of Spring and Labor</source>
        <translation>Праздник Весны и Труда</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>День Победы</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>День России</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>День народного единства</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>День Конституции</translation>
    </message>
    <message>
        <source>Day of consent and reconciliation</source>
        <translation>День согласия и примирения</translation>
    </message>
    <message>
        <source>Day of the Adoption of the Declaration of Sovereignty of the Russian Federation</source>
        <translation>День принятия Декларации о государственном суверенитете Российской Федерации</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной день</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A list in square brackets is expected here.</source>
        <translation>Здесь ожидается список в квадратных скобках.</translation>
    </message>
    <message>
        <source>There is no such field. Known are: {fields}.</source>
        <translation>Такого поля нет. Известны: {fields}.</translation>
    </message>
    <message>
        <source>must be the id of a record in this file, or {example} for one that is there already.</source>
        <translation>должно быть id записи этого файла или {example} для уже имеющейся.</translation>
    </message>
    <message>
        <source>“{id}” is not the id of a record ({kind}) in this file.</source>
        <translation>«{id}» не является id записи ({kind}) в этом файле.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} of “{file}” is not valid JSON: {reason}. Nothing was imported.</source>
        <translation>Строка {line}, столбец {column} файла «{file}» – недопустимый JSON: {reason}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“{file}” is not a file in the format “{format}”. Nothing was imported.</source>
        <translation>«{file}» – не файл в формате «{format}». Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“{file}” is not encoded in UTF-8. Nothing was imported.</source>
        <translation>Файл «{file}» не в кодировке UTF-8. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Line {line}: {path}: {text}</source>
        <translation>Строка {line}: {path}: {text}</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Строка {line}: {text}</translation>
    </message>
    <message>
        <source>A record in braces is expected here.</source>
        <translation>Здесь ожидается запись в фигурных скобках.</translation>
    </message>
    <message>
        <source>The record has no “kind”. Known are: {kinds}.</source>
        <translation>В записи нет «kind». Известны: {kinds}.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of record. Known are: {kinds}.</source>
        <translation>«{kind}» – не вид записей. Известны: {kinds}.</translation>
    </message>
    <message>
        <source>The id must be a text or a whole number from 1.</source>
        <translation>id должно быть текстом или целым числом от 1.</translation>
    </message>
    <message>
        <source>The id “{id}” is used by another {kind} already.</source>
        <translation>id «{id}» уже занято другой записью ({kind}).</translation>
    </message>
    <message>
        <source>must be a text in quotation marks.</source>
        <translation>должно быть текстом в кавычках.</translation>
    </message>
    <message>
        <source>must be a text for each language, like {example}.</source>
        <translation>должно быть текстом для каждого языка, например {example}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Dates look like 2017-07-04, 2017-07 or 2017.</source>
        <translation>«{value}» – не дата. Даты выглядят так: 2017-07-04, 2017-07 или 2017.</translation>
    </message>
    <message>
        <source>must be a whole number.</source>
        <translation>должно быть целым числом.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>должно быть true или false.</translation>
    </message>
    <message>
        <source>“{value}” is not known. Known are: {choices}.</source>
        <translation>«{value}» неизвестно. Известны: {choices}.</translation>
    </message>
    <message>
        <source>must be a picture: PNG or RGB JPEG in Base64.</source>
        <translation>должно быть изображением: PNG или RGB-JPEG в Base64.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Close details</source>
        <translation>Закрыть сведения</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>No step fits.</source>
        <translation>Подходящих действий нет.</translation>
    </message>
    <message>
        <source>Looking further back …</source>
        <translation>Поиск в более ранних действиях …</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Отменить это действие</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Key {keys}</source>
        <translation>Клавиша {keys}</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>missing in German</source>
        <translation>нет на немецком</translation>
    </message>
    <message>
        <source>missing in Russian</source>
        <translation>нет на русском</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>missing in English</source>
        <translation>нет на английском</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>missing in Ukrainian</source>
        <translation>нет на украинском</translation>
    </message>
</context>
<context>
    <name>Leader</name>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Role as printed</source>
        <translation>Роль (как напечатано)</translation>
    </message>
</context>
<context>
    <name>Leader card</name>
    <message>
        <source>… more in the summary: {count}</source>
        <translation>… ещё в справке о семинаре: {count}</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Предстоит сделать</translation>
    </message>
</context>
<context>
    <name>Leaders</name>
    <message>
        <source>Host · {city}</source>
        <translation>Хозяева · {city}</translation>
    </message>
    <message>
        <source>Guest · {city}</source>
        <translation>Гости · {city}</translation>
    </message>
    <message>
        <source>Head · {city}</source>
        <translation>Глава · {city}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{name}: function entered in the directory.</source>
        <translation>{name}: должность внесена в справочник.</translation>
    </message>
    <message>
        <source>Menu of the leader</source>
        <translation>Меню руководителя</translation>
    </message>
    <message>
        <source>Leader, {caption}</source>
        <translation>Руководитель, {caption}</translation>
    </message>
    <message>
        <source>Another leader of this side</source>
        <translation>Ещё один руководитель этой стороны</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>In the directory today: {words}</source>
        <translation>Сейчас в справочнике: {words}</translation>
    </message>
    <message>
        <source>The directory knows no function of this person.</source>
        <translation>В справочнике нет должности этого лица.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Enter it there too</source>
        <translation>Внести и туда</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Empty: the usual wording. {seminar}, {dates}, {place}, {delegation} are filled in</source>
        <translation>Пусто — обычный текст. {seminar}, {dates}, {place}, {delegation} подставляются</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>everybody named</source>
        <translation>всем названным</translation>
    </message>
    <message>
        <source>the head only</source>
        <translation>только руководителю</translation>
    </message>
    <message>
        <source>Form (DIN 5008)</source>
        <translation>Форма (DIN 5008)</translation>
    </message>
    <message>
        <source>A: low letterhead</source>
        <translation>A: низкая шапка</translation>
    </message>
    <message>
        <source>B: high letterhead</source>
        <translation>B: высокая шапка</translation>
    </message>
    <message>
        <source>For the German version; a Russian letter follows GOST R 7.0.97</source>
        <translation>Для немецкой версии; русское письмо — по ГОСТ Р 7.0.97</translation>
    </message>
    <message>
        <source>With marks where to fold and to punch</source>
        <translation>С метками сгиба и дырокола</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Пусто — сегодня</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Текст по-немецки</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст по-русски</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>we cordially invite you to the following seminar:

{seminar}
{place}, {dates}

The invitation is meant for: {delegation}.</source>
        <translation>Приглашаем Вас принять участие в семинаре:

{seminar}
{place}, {dates}

Приглашение адресовано: {delegation}.</translation>
    </message>
    <message>
        <source>You will receive the programme and advice on the journey separately. Please let us know if you come.</source>
        <translation>Программу и сведения о поездке Вы получите дополнительно. Просим сообщить, сможете ли Вы приехать.</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>С уважением,</translation>
    </message>
    <message>
        <source>There is nobody to be invited.</source>
        <translation>Приглашать некого.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Enclosures: {list}</source>
        <translation>Приложение: {list}</translation>
    </message>
    <message>
        <source>Dear Ms {name},</source>
        <translation>Уважаемая госпожа {name}!</translation>
    </message>
    <message>
        <source>Dear Mr {name},</source>
        <translation>Уважаемый господин {name}!</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <translation>Уважаемый (-ая) {name}!</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Уважаемые дамы и господа!</translation>
    </message>
</context>
<context>
    <name>Letter to a man</name>
    <message>
        <source>Dear {name},</source>
        <translation>Уважаемый {name}!</translation>
    </message>
    <message>
        <source>Professor</source>
        <translation>профессор</translation>
    </message>
</context>
<context>
    <name>Letter to a woman</name>
    <message>
        <source>Dear {name},</source>
        <translation>Уважаемая {name}!</translation>
    </message>
    <message>
        <source>Professor</source>
        <translation>профессор</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Letterhead and texts</source>
        <translation>Бланк и тексты</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>The logo in words</source>
        <translation>Описание логотипа</translation>
    </message>
    <message>
        <source>For people who do not see it</source>
        <translation>Для тех, кто его не видит</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка бланка</translation>
    </message>
    <message>
        <source>Authority and department, a line each</source>
        <translation>Ведомство и отдел, каждое с новой строки</translation>
    </message>
    <message>
        <source>Sender above the address</source>
        <translation>Отправитель над адресом</translation>
    </message>
    <message>
        <source>One short line for the window of the envelope</source>
        <translation>Одна короткая строка для окна конверта</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактные данные</translation>
    </message>
    <message>
        <source>Room, telephone, e-mail: beside the address in a letter</source>
        <translation>Кабинет, телефон, эл. почта: в письме рядом с адресом</translation>
    </message>
    <message>
        <source>Foot of a letter</source>
        <translation>Нижняя часть письма</translation>
    </message>
    <message>
        <source>Address, public transport, bank</source>
        <translation>Адрес, проезд, банковские реквизиты</translation>
    </message>
    <message>
        <source>Signed by: name</source>
        <translation>Подписывает: имя</translation>
    </message>
    <message>
        <source>Signed by: function</source>
        <translation>Подписывает: должность</translation>
    </message>
    <message>
        <source>Standard text at the beginning of a letter</source>
        <translation>Типовой текст в начале письма</translation>
    </message>
    <message>
        <source>Standard text at the end of a letter</source>
        <translation>Типовой текст в конце письма</translation>
    </message>
    <message>
        <source>Complimentary close</source>
        <translation>Заключительная формула</translation>
    </message>
    <message>
        <source>Such as “Yours sincerely”</source>
        <translation>Например, «С уважением»</translation>
    </message>
    <message>
        <source>Place before the date</source>
        <translation>Место перед датой</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n N. N.</source>
        <translation>
            <numerusform>%n N. N.</numerusform>
            <numerusform>%n N. N.</numerusform>
            <numerusform>%n N. N.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RU: %n missing|RU: %n missing</source>
        <translation>
            <numerusform>RU: нет %n</numerusform>
            <numerusform>RU: нет %n</numerusform>
            <numerusform>RU: нет %n</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполностью</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Examples: 18, &gt;=5, 5-8, - for empty.</source>
        <translation>«{text}» – не число. Примеры: 18, &gt;=5, 5-8, - для пустых.</translation>
    </message>
    <message>
        <source>“{text}” is no date or period. Examples: 2017, 07.2017, 2016-2018, &gt;=2016, - for empty.</source>
        <translation>«{text}» – не дата и не период. Примеры: 2017, 07.2017, 2016-2018, &gt;=2016, - для пустых.</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <translation>Фильтр: {column}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>— (empty)</source>
        <translation>— (пусто)</translation>
    </message>
    <message>
        <source>A dash (-) finds the empty cells, an asterisk (*) those that are not.</source>
        <translation>Дефис (-) находит пустые ячейки, звёздочка (*) – непустые.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Year, from–to</source>
        <translation>Год, с–по</translation>
    </message>
    <message>
        <source>Every word must occur; accents and capitals make no difference.</source>
        <translation>Должно встретиться каждое слово; регистр и диакритика не важны.</translation>
    </message>
    <message>
        <source>A number, or how large it is: 18, &gt;=5, &lt;5, 5-8.</source>
        <translation>Число или его величина: 18, &gt;=5, &lt;5, 5-8.</translation>
    </message>
    <message>
        <source>A date, a month or a year, or from when to when: 2017, 07.2017, 2016-2018, &gt;=2016.</source>
        <translation>Дата, месяц или год либо период: 2017, 07.2017, 2016-2018, &gt;=2016.</translation>
    </message>
    <message>
        <source>Finds what falls into this time: 2017, 07.2017, 4.7.2017, 2016-2018, &gt;=2016.</source>
        <translation>Находит то, что приходится на это время: 2017, 07.2017, 4.7.2017, 2016-2018, &gt;=2016.</translation>
    </message>
    <message>
        <source>Column headings. Left and Right choose one, Enter sorts by it, Shift+Enter as well, Ctrl+Left and Ctrl+Right move it, Down goes to its filter.</source>
        <translation>Заголовки столбцов. Стрелки влево и вправо – выбор, Enter – сортировка, Shift+Enter – дополнительная сортировка, Ctrl+стрелки – перемещение, стрелка вниз – к фильтру.</translation>
    </message>
    <message>
        <source>Group {group}, open, {note}</source>
        <translation>Группа {group}, раскрыта, {note}</translation>
    </message>
    <message>
        <source>Group {group}, closed, {note}</source>
        <translation>Группа {group}, свёрнута, {note}</translation>
    </message>
    <message>
        <source>a click sorts, with Shift by several columns; drag to move</source>
        <translation>щелчок сортирует, с Shift – по нескольким столбцам; перетаскивание перемещает</translation>
    </message>
    <message>
        <source>{column}, sorted in ascending order</source>
        <translation>{column}, по возрастанию</translation>
    </message>
    <message>
        <source>{column}, sorted in descending order</source>
        <translation>{column}, по убыванию</translation>
    </message>
    <message>
        <source>Preparing the rows …</source>
        <translation>Строки подготавливаются …</translation>
    </message>
    <message numerus="yes">
        <source>%n record|%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n record|{shown} of %n records</source>
        <translation>
            <numerusform>{shown} из %n записи</numerusform>
            <numerusform>{shown} из %n записей</numerusform>
            <numerusform>{shown} из %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record deleted|%n records deleted</source>
        <translation>
            <numerusform>Удалена %n запись</numerusform>
            <numerusform>Удалены %n записи</numerusform>
            <numerusform>Удалено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>Incomplete in Russian</source>
        <translation>Неполные на русском</translation>
    </message>
    <message numerus="yes">
        <source>%n seminar|%n seminars</source>
        <translation>
            <numerusform>%n семинар</numerusform>
            <numerusform>%n семинара</numerusform>
            <numerusform>%n семинаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n seminar|{shown} of %n seminars</source>
        <translation>
            <numerusform>{shown} из %n семинара</numerusform>
            <numerusform>{shown} из %n семинаров</numerusform>
            <numerusform>{shown} из %n семинаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seminar deleted|%n seminars deleted</source>
        <translation>
            <numerusform>Удалён %n семинар</numerusform>
            <numerusform>Удалено %n семинара</numerusform>
            <numerusform>Удалено %n семинаров</numerusform>
        </translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Новый семинар</translation>
    </message>
    <message>
        <source>There are no seminars yet.</source>
        <translation>Семинаров пока нет.</translation>
    </message>
    <message>
        <source>Partner as host</source>
        <translation>Принимает партнёр</translation>
    </message>
    <message>
        <source>{city} as host</source>
        <translation>Принимает {city}</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Без номера</translation>
    </message>
    <message numerus="yes">
        <source>%n delegation|%n delegations</source>
        <translation>
            <numerusform>%n делегация</numerusform>
            <numerusform>%n делегации</numerusform>
            <numerusform>%n делегаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n delegation|{shown} of %n delegations</source>
        <translation>
            <numerusform>{shown} из %n делегации</numerusform>
            <numerusform>{shown} из %n делегаций</numerusform>
            <numerusform>{shown} из %n делегаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation deleted|%n delegations deleted</source>
        <translation>
            <numerusform>Удалена %n делегация</numerusform>
            <numerusform>Удалены %n делегации</numerusform>
            <numerusform>Удалено %n делегаций</numerusform>
        </translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>Новая делегация</translation>
    </message>
    <message>
        <source>There are no delegations yet. They are entered at their seminar.</source>
        <translation>Делегаций пока нет. Они вносятся в карточке семинара.</translation>
    </message>
    <message>
        <source>Official delegations</source>
        <translation>Официальные делегации</translation>
    </message>
    <message>
        <source>With N. N.</source>
        <translation>С местами N. N.</translation>
    </message>
    <message numerus="yes">
        <source>%n person|%n persons</source>
        <translation>
            <numerusform>%n лицо</numerusform>
            <numerusform>%n лица</numerusform>
            <numerusform>%n лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n person|{shown} of %n persons</source>
        <translation>
            <numerusform>{shown} из %n лица</numerusform>
            <numerusform>{shown} из %n лиц</numerusform>
            <numerusform>{shown} из %n лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person deleted|%n persons deleted</source>
        <translation>
            <numerusform>Удалено %n лицо</numerusform>
            <numerusform>Удалено %n лица</numerusform>
            <numerusform>Удалено %n лиц</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>There are no persons yet.</source>
        <translation>Лиц пока нет.</translation>
    </message>
    <message>
        <source>Without Cyrillic spelling</source>
        <translation>Без написания кириллицей</translation>
    </message>
    <message>
        <source>Without Latin spelling</source>
        <translation>Без написания латиницей</translation>
    </message>
    <message>
        <source>Without function</source>
        <translation>Без должности</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation|%n organisations</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n organisation|{shown} of %n organisations</source>
        <translation>
            <numerusform>{shown} из %n организации</numerusform>
            <numerusform>{shown} из %n организаций</numerusform>
            <numerusform>{shown} из %n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation deleted|%n organisations deleted</source>
        <translation>
            <numerusform>Удалена %n организация</numerusform>
            <numerusform>Удалены %n организации</numerusform>
            <numerusform>Удалено %n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>There are no organisations yet.</source>
        <translation>Организаций пока нет.</translation>
    </message>
    <message>
        <source>Without type</source>
        <translation>Без указания вида</translation>
    </message>
    <message numerus="yes">
        <source>%n series|%n series</source>
        <translation>
            <numerusform>%n серия</numerusform>
            <numerusform>%n серии</numerusform>
            <numerusform>%n серий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n series|{shown} of %n series</source>
        <translation>
            <numerusform>{shown} из %n серии</numerusform>
            <numerusform>{shown} из %n серий</numerusform>
            <numerusform>{shown} из %n серий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series deleted|%n series deleted</source>
        <translation>
            <numerusform>Удалена %n серия</numerusform>
            <numerusform>Удалены %n серии</numerusform>
            <numerusform>Удалено %n серий</numerusform>
        </translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Новая серия</translation>
    </message>
    <message>
        <source>There are no series yet.</source>
        <translation>Серий пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n topic|%n topics</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n topic|{shown} of %n topics</source>
        <translation>
            <numerusform>{shown} из %n темы</numerusform>
            <numerusform>{shown} из %n тем</numerusform>
            <numerusform>{shown} из %n тем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic deleted|%n topics deleted</source>
        <translation>
            <numerusform>Удалена %n тема</numerusform>
            <numerusform>Удалены %n темы</numerusform>
            <numerusform>Удалено %n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>There are no topics yet. They come with the seminars.</source>
        <translation>Тем пока нет. Они появляются вместе с семинарами.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected|%n selected</source>
        <translation>
            <numerusform>Выбрана %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print together</source>
        <translation>Печатать вместе</translation>
    </message>
    <message numerus="yes">
        <source>%n row copied|%n rows copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record changed|%n records changed</source>
        <translation>
            <numerusform>Изменена %n запись</numerusform>
            <numerusform>Изменены %n записи</numerusform>
            <numerusform>Изменено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>Изменить: {field}</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Изменить статус</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Копировать для Excel</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded|%n recorded</source>
        <translation>
            <numerusform>внесён %n</numerusform>
            <numerusform>внесено %n</numerusform>
            <numerusform>внесено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n recorded|{shown} of %n recorded</source>
        <translation>
            <numerusform>{shown} из %n внесённых</numerusform>
            <numerusform>{shown} из %n внесённых</numerusform>
            <numerusform>{shown} из %n внесённых</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded: {numbers}</source>
        <translation>не внесены: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n without number|%n without number</source>
        <translation>
            <numerusform>%n без номера</numerusform>
            <numerusform>%n без номера</numerusform>
            <numerusform>%n без номера</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>{column}, place {place}</source>
        <translation>{column}, место {place}</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or move it with Alt and the arrow keys.</source>
        <translation>Пробел показывает или скрывает столбец; перетащите его или переместите клавишами Alt и стрелками.</translation>
    </message>
    <message>
        <source>Further to the left</source>
        <translation>Левее</translation>
    </message>
    <message>
        <source>Further to the right</source>
        <translation>Правее</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Grouped by {column}</source>
        <translation>Группировка: {column}</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Без группировки</translation>
    </message>
    <message>
        <source>Your filter. The context menu renames or removes it (F2, Del).</source>
        <translation>Ваш фильтр. Контекстное меню переименовывает или удаляет его (F2, Del).</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Переименовать …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Фильтр по словам</translation>
    </message>
    <message>
        <source>Shows the records in which every word occurs. Typing on the table begins here.</source>
        <translation>Показывает записи, где встречается каждое слово. Ввод на таблице начинается здесь.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>List as shown, for printing (PDF) …</source>
        <translation>Список как на экране, для печати (PDF) …</translation>
    </message>
    <message>
        <source>Table as shown, for Excel (XLSX) …</source>
        <translation>Таблица как на экране, для Excel (XLSX) …</translation>
    </message>
    <message>
        <source>Table as shown, for other programs (CSV) …</source>
        <translation>Таблица как на экране, для других программ (CSV) …</translation>
    </message>
    <message>
        <source>All records with everything that belongs to them (JSON) …</source>
        <translation>Все записи со всем, что к ним относится (JSON) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Printed list (*.pdf)</source>
        <translation>Печатный список (*.pdf)</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Таблица Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation>Записи (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n record saved in “{file}”.|%n records saved in “{file}”.</source>
        <translation>
            <numerusform>%n запись сохранена в «{file}».</numerusform>
            <numerusform>%n записи сохранены в «{file}».</numerusform>
            <numerusform>%n записей сохранено в «{file}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Название фильтра</translation>
    </message>
    <message numerus="yes">
        <source>in %n series|in %n series</source>
        <translation>
            <numerusform>в %n серии</numerusform>
            <numerusform>в %n сериях</numerusform>
            <numerusform>в %n сериях</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Под эти фильтры ничего не подходит.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Переименовать фильтр</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>не пусто</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>“{record}” can mean several records. Please choose one of these:{choices}</source>
        <translation>«{record}» может означать несколько записей. Выберите одну из них:{choices}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Строка меню</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>With lines to be signed by both sides</source>
        <translation>С местом для подписей сторон</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>only those still open</source>
        <translation>только невыполненные</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>number</source>
        <translation>по номеру</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>по сроку</translation>
    </message>
    <message>
        <source>Course of the talks</source>
        <translation>Ход переговоров</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Договорённости</translation>
    </message>
    <message>
        <source>For the minutes</source>
        <translation>Протокол подписали</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Договорённостей пока нет.</translation>
    </message>
    <message>
        <source>now no. {number}</source>
        <translation>теперь № {number}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Latin</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Passport, exactly as printed</source>
        <translation>Паспорт, точно как напечатано</translation>
    </message>
    <message>
        <source>German (Duden)</source>
        <translation>Немецкое (Duden)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английское</translation>
    </message>
    <message>
        <source>Scholarly (ISO 9, DIN 1460)</source>
        <translation>Научное (ISO 9, DIN 1460)</translation>
    </message>
    <message>
        <source>As seen in print</source>
        <translation>Встречено в печати</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русское</translation>
    </message>
    <message>
        <source>Former or birth name</source>
        <translation>Прежняя или девичья фамилия</translation>
    </message>
    <message>
        <source>Earlier passport</source>
        <translation>Прежний паспорт</translation>
    </message>
    <message>
        <source>ICAO Doc 9303</source>
        <translation>ICAO Doc 9303</translation>
    </message>
    <message>
        <source>ISO 9 (libraries)</source>
        <translation>ISO 9 (библиотеки)</translation>
    </message>
    <message>
        <source>DIN 1460 (libraries)</source>
        <translation>DIN 1460 (библиотеки)</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Написание имени</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>Написания имени</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Kind of spelling</source>
        <translation>Вид написания</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Приставка</translation>
    </message>
    <message>
        <source>For example “von”</source>
        <translation>Например, «фон»</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Checked against a document</source>
        <translation>Сверено с документом</translation>
    </message>
    <message>
        <source>Printed in documents</source>
        <translation>Печатается в документах</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>Используется с</translation>
    </message>
    <message>
        <source>In use until</source>
        <translation>Используется до</translation>
    </message>
    <message>
        <source>Only where it is no longer used; a passport&apos;s expiry is no end</source>
        <translation>Только если написание больше не используется; срок действия паспорта не в счёт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where it was seen, or the rule it follows</source>
        <translation>Где встретилось или по какому правилу составлено</translation>
    </message>
    <message>
        <source>Duden</source>
        <translation>Duden</translation>
    </message>
    <message>
        <source>BGN/PCGN, simplified</source>
        <translation>BGN/PCGN, упрощённо</translation>
    </message>
    <message>
        <source>German custom</source>
        <translation>как принято по-немецки</translation>
    </message>
    <message>
        <source>Transcription rules</source>
        <translation>правила транскрипции</translation>
    </message>
    <message>
        <source>Traditional form</source>
        <translation>традиционная форма</translation>
    </message>
    <message>
        <source>ISO 9:1995</source>
        <translation>ISO 9:1995</translation>
    </message>
    <message>
        <source>DIN 1460</source>
        <translation>DIN 1460</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Своя сторона</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>With a passphrase nobody else can read the file, and nobody can if it is forgotten. Leave it empty to do without; it can be set later.</source>
        <translation>С паролем файл больше никто не прочтёт, а если пароль забыть – не прочтёт вообще никто. Поле можно оставить пустым; задать пароль можно и позже.</translation>
    </message>
    <message>
        <source>Who holds the seminars with whom? Everything can be changed later.</source>
        <translation>Кто с кем проводит семинары? Всё можно изменить позже.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новый файл</translation>
    </message>
    <message>
        <source>Create the file …</source>
        <translation>Создать файл …</translation>
    </message>
    <message>
        <source>is needed.</source>
        <translation>– обязательное поле.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Please enter a whole number from {least} to {most}.</source>
        <translation>Введите целое число от {least} до {most}.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Authority</source>
        <translation>Орган власти</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Посольство</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Вуз</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Предприятие</translation>
    </message>
    <message>
        <source>Religious community</source>
        <translation>Религиозная община</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Подчинённость</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес в Интернете</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Входит в состав</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Правопреемник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Names of the organisation</source>
        <translation>Названия организации</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Договорённость</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Topic for next time</source>
        <translation>Тема на следующий раз</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>Согласованное поручение</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Согласованные поручения</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Responsible side</source>
        <translation>Ответственная сторона</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ответственное лицо</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Перенесено из</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n text missing in {language}|%n texts missing in {language}</source>
        <translation>
            <numerusform>{language}: нет %n текста</numerusform>
            <numerusform>{language}: нет %n текстов</numerusform>
            <numerusform>{language}: нет %n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person differs from the directory|%n persons differ from the directory</source>
        <translation>
            <numerusform>%n лицо отличается от справочника</numerusform>
            <numerusform>%n лица отличаются от справочника</numerusform>
            <numerusform>%n лиц отличаются от справочника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place not named yet|%n places not named yet</source>
        <translation>
            <numerusform>%n место ещё не названо</numerusform>
            <numerusform>%n места ещё не названы</numerusform>
            <numerusform>%n мест ещё не названо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme item outside the period|%n programme items outside the period</source>
        <translation>
            <numerusform>%n пункт программы вне периода</numerusform>
            <numerusform>%n пункта программы вне периода</numerusform>
            <numerusform>%n пунктов программы вне периода</numerusform>
        </translation>
    </message>
    <message>
        <source>Next seminar</source>
        <translation>Ближайший семинар</translation>
    </message>
    <message>
        <source>Last seminar</source>
        <translation>Последний семинар</translation>
    </message>
    <message>
        <source>Running seminar</source>
        <translation>Идущий семинар</translation>
    </message>
    <message>
        <source>in</source>
        <translation>через</translation>
    </message>
    <message numerus="yes">
        <source>day|days</source>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegation: {named} by name, {unnamed} N. N.</source>
        <translation>Делегация: поимённо {named}, N. N. {unnamed}</translation>
    </message>
    <message>
        <source>Delegation: {named} by name</source>
        <translation>Делегация: поимённо {named}</translation>
    </message>
    <message>
        <source>Head: {name}</source>
        <translation>Глава: {name}</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Состав делегации</translation>
    </message>
    <message>
        <source>Seminar summary</source>
        <translation>Справка о семинаре</translation>
    </message>
    <message>
        <source>Plan the next seminar</source>
        <translation>Запланировать следующий семинар</translation>
    </message>
    <message>
        <source>Open seminar</source>
        <translation>Открыть семинар</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Still incomplete</source>
        <translation>Ещё не заполнено</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё заполнено.</translation>
    </message>
    <message>
        <source>Edited last</source>
        <translation>Последние изменения</translation>
    </message>
    <message>
        <source>Nothing has been edited yet.</source>
        <translation>Изменений пока нет.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серии</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>Серий пока нет.</translation>
    </message>
    <message>
        <source>Free weeks</source>
        <translation>Свободные недели</translation>
    </message>
    <message>
        <source>Without a seminar and without a public holiday in both cities</source>
        <translation>Без семинаров и праздников в обоих городах</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>{series}: next number {number}</source>
        <translation>{series}: следующий номер {number}</translation>
    </message>
    <message>
        <source>A proposal, can be changed</source>
        <translation>Предложение, можно изменить</translation>
    </message>
    <message>
        <source>A proposal, can be changed · last held in {city}</source>
        <translation>Предложение, можно изменить · последнее место: {city}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Планировать</translation>
    </message>
    <message>
        <source>{recorded} of {highest} seminars recorded</source>
        <translation>Внесено семинаров: {recorded} из {highest}</translation>
    </message>
    <message>
        <source>Not recorded: {numbers}</source>
        <translation>Не внесены: {numbers}</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>This file is still empty. Enter the first seminar: its series and the two cities are created on the way.</source>
        <translation>Этот файл пока пуст. Внесите первый семинар: серия и оба города создаются по ходу.</translation>
    </message>
    <message>
        <source>Enter a seminar</source>
        <translation>Внести семинар</translation>
    </message>
    <message>
        <source>Import records …</source>
        <translation>Импортировать записи …</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Посмотреть на примере</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Timeline: today is {today}, the seminar is {period}.</source>
        <translation>Шкала времени: сегодня {today}, семинар {period}.</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Part of the seminar</source>
        <translation>Часть семинара</translation>
    </message>
    <message>
        <source>Parts of the seminar</source>
        <translation>Части семинара</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Local host</source>
        <translation>Принимающая организация</translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Own side</source>
        <translation>Своя сторона</translation>
    </message>
    <message>
        <source>Partner&apos;s side</source>
        <translation>Сторона партнёра</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Партнёрства</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country and region</source>
        <translation>Страна и регион</translation>
    </message>
    <message>
        <source>ISO code such as DE-BE, for the public holidays</source>
        <translation>Код ISO, например DE-BE, для праздничных дней</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>State of the partnership</source>
        <translation>Состояние партнёрства</translation>
    </message>
    <message>
        <source>States of the partnership</source>
        <translation>История партнёрства</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>{part}: menu</source>
        <translation>{part}: меню</translation>
    </message>
    <message>
        <source>{part} {number} added.</source>
        <translation>{part} {number}: добавлено.</translation>
    </message>
    <message>
        <source>{part} is now number {number} of {all}.</source>
        <translation>{part}: теперь {number} из {all}.</translation>
    </message>
    <message>
        <source>{part} {number} removed.</source>
        <translation>{part} {number}: удалено.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The file is being written anew …</source>
        <translation>Файл записывается заново …</translation>
    </message>
    <message>
        <source>The file is protected now.</source>
        <translation>Файл теперь защищён.</translation>
    </message>
    <message>
        <source>The file is not protected any more.</source>
        <translation>Файл больше не защищён.</translation>
    </message>
    <message>
        <source>These backup copies have another passphrase and stay as they are: {files}</source>
        <translation>У этих резервных копий другой пароль, они не изменены: {files}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The file has no passphrase: whoever gets hold of it or of a backup copy can read everything in it.</source>
        <translation>У файла нет пароля: кто получит его или резервную копию, сможет прочесть в нём всё.</translation>
    </message>
    <message>
        <source>The file and its backup copies are encrypted and open with the passphrase only.</source>
        <translation>Файл и его резервные копии зашифрованы и открываются только с паролем.</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, not even the makers of this program. Keep a note of it in a safe place.</source>
        <translation>Без пароля файл не откроет никто, даже создатели программы. Запишите его и храните в надёжном месте.</translation>
    </message>
    <message>
        <source>At least {least} characters are needed.</source>
        <translation>Нужно не меньше {least} знаков.</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Не совпадает с введённым выше.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Several words that do not belong together are good and easy to remember.</source>
        <translation>Хорошо и легко запомнить несколько слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Защитить</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Прежний пароль</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Убрать пароль</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <translation>Открыть защищённый файл</translation>
    </message>
    <message>
        <source>“{file}” is protected by a passphrase.</source>
        <translation>«{file}» защищён паролем.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Mind capital letters and the language of the keyboard.</source>
        <translation>Пароль неверен. Проверьте заглавные буквы и язык клавиатуры.</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>Запомнить на этом компьютере</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message numerus="yes">
        <source>{weekdays}, %n day|{weekdays}, %n days</source>
        <translation>
            <numerusform>{weekdays}, %n день</numerusform>
            <numerusform>{weekdays}, %n дня</numerusform>
            <numerusform>{weekdays}, %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no public holiday in either city</source>
        <translation>нет праздников в обоих городах</translation>
    </message>
    <message>
        <source>{date} {name} ({city})</source>
        <translation>{date} {name} ({city})</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Diverse</source>
        <translation>Иной</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Name (Latin)</source>
        <translation>Имя (латиницей)</translation>
    </message>
    <message>
        <source>Name (Cyrillic)</source>
        <translation>Имя (кириллицей)</translation>
    </message>
    <message>
        <source>Academic titles</source>
        <translation>Учёные звания и степени</translation>
    </message>
    <message>
        <source>In their order: “Prof. Dr.”</source>
        <translation>По порядку: «проф., д-р»</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>For example “S. E.”</source>
        <translation>Например, «Е. П.»</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Decides the form of the function</source>
        <translation>Определяет форму должности</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Type a name in any spelling …</source>
        <translation>Введите имя в любом написании …</translation>
    </message>
    <message>
        <source>Enter “{name}” as a new person</source>
        <translation>Создать новое лицо «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n place N. N.|Keep %n places N. N.</source>
        <translation>
            <numerusform>Оставить %n место N. N.</numerusform>
            <numerusform>Оставить %n места N. N.</numerusform>
            <numerusform>Оставить %n мест N. N.</numerusform>
        </translation>
    </message>
    <message>
        <source>found by {spelling}</source>
        <translation>найдено по написанию {spelling}</translation>
    </message>
    <message>
        <source>found by {spelling} ({kind})</source>
        <translation>найдено по {spelling} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>%n match among {total} persons · namesakes are never merged|%n matches among {total} persons · namesakes are never merged</source>
        <translation>
            <numerusform>%n совпадение среди {total} лиц · однофамильцы не объединяются</numerusform>
            <numerusform>%n совпадения среди {total} лиц · однофамильцы не объединяются</numerusform>
            <numerusform>%n совпадений среди {total} лиц · однофамильцы не объединяются</numerusform>
        </translation>
    </message>
    <message>
        <source>Passport: {spelling}</source>
        <translation>Паспорт: {spelling}</translation>
    </message>
    <message numerus="yes">
        <source>%n person|%n persons</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photograph</name>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>The photograph in words</source>
        <translation>Фотография словами</translation>
    </message>
    <message>
        <source>For people who do not see it; without it the caption is read out</source>
        <translation>Для тех, кто её не видит; если текста нет, зачитывается подпись</translation>
    </message>
    <message>
        <source>Photographer, source</source>
        <translation>Фотограф, источник</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Дата съёмки</translation>
    </message>
</context>
<context>
    <name>Photographs</name>
    <message>
        <source>Choose photographs</source>
        <translation>Выбор фотографий</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph added|%n photographs added</source>
        <translation>
            <numerusform>Добавлена %n фотография</numerusform>
            <numerusform>Добавлены %n фотографии</numerusform>
            <numerusform>Добавлено %n фотографий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Open a seminar to see its documents here.</source>
        <translation>Откройте семинар, чтобы увидеть здесь его документы.</translation>
    </message>
    <message>
        <source>follows what you type</source>
        <translation>обновляется при вводе</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message numerus="yes">
        <source>%n translation is missing|%n translations are missing</source>
        <translation>
            <numerusform>Не хватает %n перевода</numerusform>
            <numerusform>Не хватает %n переводов</numerusform>
            <numerusform>Не хватает %n переводов</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts are there in this language.</source>
        <translation>На этом языке есть все тексты.</translation>
    </message>
    <message>
        <source>{field}: “{text}” ({state})</source>
        <translation>{field}: «{text}» ({state})</translation>
    </message>
    <message numerus="yes">
        <source>%n page|%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document; the first one is shown|%n documents; the first one is shown</source>
        <translation>
            <numerusform>%n документ; показан первый</numerusform>
            <numerusform>%n документа; показан первый</numerusform>
            <numerusform>%n документов; показан первый</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Сохранено как «{file}».</translation>
    </message>
    <message>
        <source>Tick at least one record for this document.</source>
        <translation>Отметьте хотя бы одну запись для этого документа.</translation>
    </message>
    <message>
        <source>Documents are being made …</source>
        <translation>Создаются документы …</translation>
    </message>
    <message>
        <source>Pages are being printed …</source>
        <translation>Печатаются страницы …</translation>
    </message>
    <message>
        <source>There is no printer. Save the document as a PDF instead.</source>
        <translation>Принтера нет. Сохраните документ как PDF.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel table (*.xlsx)</source>
        <translation>Таблица Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить как PDF …</translation>
    </message>
    <message>
        <source>Save for Word …</source>
        <translation>Сохранить для Word …</translation>
    </message>
    <message>
        <source>Save for Excel …</source>
        <translation>Сохранить для Excel …</translation>
    </message>
    <message>
        <source>Open in the PDF viewer</source>
        <translation>Открыть в программе PDF</translation>
    </message>
    <message>
        <source>Everything for this record …</source>
        <translation>Напечатать всё …</translation>
    </message>
    <message>
        <source>Printed before …</source>
        <translation>Печаталось раньше …</translation>
    </message>
    <message>
        <source>Templates …</source>
        <translation>Шаблоны …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Бумага: {paper}</translation>
    </message>
    <message>
        <source>Everything for “{record}”</source>
        <translation>Всё для «{record}»</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>{document} – {record}</source>
        <translation>{document} – {record}</translation>
    </message>
    <message>
        <source>Save into a folder …</source>
        <translation>Сохранить в папку …</translation>
    </message>
    <message>
        <source>Print as one job …</source>
        <translation>Напечатать одним заданием …</translation>
    </message>
    <message>
        <source>Each with the options that were chosen for it last.</source>
        <translation>Каждый с последними выбранными для него настройками.</translation>
    </message>
    <message numerus="yes">
        <source>%n document saved in “{folder}”.|%n documents saved in “{folder}”.</source>
        <translation>
            <numerusform>%n документ сохранён в «{folder}».</numerusform>
            <numerusform>%n документа сохранены в «{folder}».</numerusform>
            <numerusform>%n документов сохранено в «{folder}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document printed.|%n documents printed.</source>
        <translation>
            <numerusform>%n документ напечатан.</numerusform>
            <numerusform>%n документа напечатаны.</numerusform>
            <numerusform>%n документов напечатано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>{document}: {reason}</source>
        <translation>{document}: {reason}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Missing translations</source>
        <translation>Недостающие переводы</translation>
    </message>
    <message>
        <source>There is no record for this document yet.</source>
        <translation>Для этого документа ещё нет записи.</translation>
    </message>
    <message>
        <source>There is no document for this yet.</source>
        <translation>Для этого пока нет документа.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Printed: {record}</source>
        <translation>Напечатано: {record}</translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation>Напечатанные документы</translation>
    </message>
    <message>
        <source>Nothing has been printed of this yet.</source>
        <translation>Отсюда пока ничего не печатали.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>Its content was erased.</source>
        <translation>Содержание удалено.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print again …</source>
        <translation>Напечатать ещё раз …</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Сохранить как …</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Сравнить с предыдущим</translation>
    </message>
    <message numerus="yes">
        <source>%n change since the print before|%n changes since the print before</source>
        <translation>
            <numerusform>%n изменение с прошлой печати</numerusform>
            <numerusform>%n изменения с прошлой печати</numerusform>
            <numerusform>%n изменений с прошлой печати</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the print before.</source>
        <translation>С прошлой печати ничего не изменилось.</translation>
    </message>
    <message>
        <source>It was not printed before this.</source>
        <translation>До этого документ не печатали.</translation>
    </message>
    <message>
        <source>The files differ.</source>
        <translation>Файлы различаются.</translation>
    </message>
    <message>
        <source>{change}: {entry}</source>
        <translation>{change}: {entry}</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Сохранено как «{file}».</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>is needed.</source>
        <translation>– обязательное поле.</translation>
    </message>
    <message>
        <source>is too long: {length} characters, at most {limit} fit.</source>
        <translation>– слишком длинный текст: {length} знаков, возможно не более {limit}.</translation>
    </message>
    <message>
        <source>lies before the begin ({start}).</source>
        <translation>– раньше начала ({start}).</translation>
    </message>
    <message>
        <source>is no time. Example: 09:30</source>
        <translation>– это не время. Пример: 09:30</translation>
    </message>
    <message>
        <source>cannot be negative or larger than {limit}.</source>
        <translation>– не может быть меньше нуля или больше {limit}.</translation>
    </message>
    <message>
        <source>has an unknown value.</source>
        <translation>– неизвестное значение.</translation>
    </message>
    <message>
        <source>lies after the end of the seminar ({end}).</source>
        <translation>– позже окончания семинара ({end}).</translation>
    </message>
    <message>
        <source>lies before the begin of the seminar ({start}).</source>
        <translation>– раньше начала семинара ({start}).</translation>
    </message>
    <message>
        <source>overlaps with “{other}”, where {name} is expected too.</source>
        <translation>– пересекается с «{other}», где также ожидается {name}.</translation>
    </message>
    <message>
        <source>is also the number of “{other}” in this series.</source>
        <translation>– такой же номер в этой серии у «{other}».</translation>
    </message>
    <message>
        <source>“{word}” mixes Latin and Cyrillic letters.</source>
        <translation>В слове «{word}» смешаны латинские и кириллические буквы.</translation>
    </message>
    <message>
        <source>is written in Cyrillic letters, but the script is said to be Latin.</source>
        <translation>Написано кириллицей, а указана латиница.</translation>
    </message>
    <message>
        <source>is written in Latin letters, but the script is said to be Cyrillic.</source>
        <translation>Написано латиницей, а указана кириллица.</translation>
    </message>
    <message>
        <source>contains “{sign}”, which only library transcriptions write.</source>
        <translation>Есть знак «{sign}»: его пишут только в библиотечной транслитерации.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation>Встреча специалистов</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Круглый стол</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Посещение учреждения</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Приём пищи</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культурная программа</translation>
    </message>
    <message>
        <source>City tour</source>
        <translation>Экскурсия по городу</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Переезд</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Свободное время</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Награждение</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Подведение итогов</translation>
    </message>
    <message>
        <source>Closing talk</source>
        <translation>Заключительная беседа</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующая встреча</translation>
    </message>
    <message>
        <source>Took place (report)</source>
        <translation>Состоялось (отчёт)</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Host or contact</source>
        <translation>Принимающий или контактное лицо</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Выступающий</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Пункт программы</translation>
    </message>
    <message>
        <source>Programme items</source>
        <translation>Пункты программы</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Part of the seminar</source>
        <translation>Часть семинара</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Time is approximate</source>
        <translation>Время приблизительное</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Internal, not in the official programme</source>
        <translation>Внутреннее, не входит в официальную программу</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Organisation in the directory</source>
        <translation>Организация в справочнике</translation>
    </message>
    <message>
        <source>Organisation visited</source>
        <translation>Посещаемая организация</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Person at a programme item</source>
        <translation>Участник пункта программы</translation>
    </message>
    <message>
        <source>Persons at a programme item</source>
        <translation>Участники пункта программы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Role as printed</source>
        <translation>Роль (как напечатано)</translation>
    </message>
    <message>
        <source>Time decides the order; by hand only items of the same day and time can be moved.</source>
        <translation>Порядок задаёт время; вручную можно переставлять только пункты одного дня и времени.</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation>{field}, {language}</translation>
    </message>
    <message>
        <source>Title, German</source>
        <translation>Тема, немецкий</translation>
    </message>
    <message>
        <source>Title, Russian</source>
        <translation>Тема, русский</translation>
    </message>
    <message>
        <source>Host, speakers</source>
        <translation>Принимающий, выступающие</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Внутр.</translation>
    </message>
    <message>
        <source>Enter edits · Tab goes on · Ctrl+D duplicates</source>
        <translation>Enter – правка · Tab – дальше · Ctrl+D – копия</translation>
    </message>
    <message>
        <source>The seminar is closed: everything can be read, nothing changed.</source>
        <translation>Семинар закрыт: всё можно читать, но не изменять.</translation>
    </message>
    <message>
        <source>Holiday in {city}: {name}</source>
        <translation>Праздник, {city}: {name}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>День неизвестен</translation>
    </message>
    <message>
        <source>{period}, day not known</source>
        <translation>{period}, день неизвестен</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>New item: type its title …</source>
        <translation>Новый пункт: введите тему …</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутр.</translation>
    </message>
    <message>
        <source>“{name}” as text, not from the directory</source>
        <translation>«{name}» текстом, не из справочника</translation>
    </message>
    <message>
        <source>Enter “{name}” as a new organisation</source>
        <translation>Создать новую организацию «{name}»</translation>
    </message>
    <message>
        <source>Choose an item to see its details. What is typed in the last row becomes a new item.</source>
        <translation>Выберите пункт, чтобы увидеть подробности. Введённое в последней строке становится новым пунктом.</translation>
    </message>
    <message>
        <source>Details of the programme item</source>
        <translation>Сведения о пункте программы</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Подробнее: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить: {name}</translation>
    </message>
    <message>
        <source>Open in the directory</source>
        <translation>Открыть в справочнике</translation>
    </message>
    <message>
        <source>Add somebody to this item</source>
        <translation>Добавить лицо к этому пункту</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Роль: {name}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>ок. {time}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Examples: 9, 9:30, 0930, about 10:00.</source>
        <translation>«{text}» – не время. Примеры: 9, 9:30, 0930, ок. 10:00.</translation>
    </message>
    <message>
        <source>Programme of the seminar</source>
        <translation>Программа семинара</translation>
    </message>
    <message>
        <source>New item on this day</source>
        <translation>Новый пункт в этот день</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
</context>
<context>
    <name>Programme document</name>
    <message>
        <source>Name the interpreters</source>
        <translation>Указывать переводчиков</translation>
    </message>
    <message>
        <source>Russian version: with the approval</source>
        <translation>Русская версия: с грифом утверждения</translation>
    </message>
    <message>
        <source>Place for the approval at the top right, as in GOST R 7.0.97</source>
        <translation>Гриф «УТВЕРЖДАЮ» вверху справа по ГОСТ Р 7.0.97</translation>
    </message>
    <message>
        <source>Approved by: function</source>
        <translation>Утверждает: должность</translation>
    </message>
    <message>
        <source>In Russian; empty: a line to write on</source>
        <translation>По-русски; если пусто — линия для заполнения</translation>
    </message>
    <message>
        <source>Approved by: initials and name</source>
        <translation>Утверждает: инициалы и фамилия</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Place and people</source>
        <translation>Место, участники</translation>
    </message>
    <message>
        <source>The official programme has no items yet.</source>
        <translation>В официальной программе пока нет мероприятий.</translation>
    </message>
    <message>
        <source>APPROVED</source>
        <translation>УТВЕРЖДАЮ</translation>
    </message>
    <message>
        <source>“____” ______________ {year}</source>
        <translation>«____» ______________ {year} г.</translation>
    </message>
    <message>
        <source>People, phones</source>
        <translation>Люди, телефоны</translation>
    </message>
    <message>
        <source>Notes, minutes</source>
        <translation>Заметки, протокол</translation>
    </message>
    <message>
        <source>The programme has no items yet.</source>
        <translation>В программе пока нет мероприятий.</translation>
    </message>
    <message>
        <source>For the organisers only: contains internal items and private phone numbers.</source>
        <translation>Только для организаторов: содержит внутренние пункты и личные номера телефонов.</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутреннее</translation>
    </message>
    <message>
        <source>phone {number}</source>
        <translation>тел. {number}</translation>
    </message>
    <message>
        <source>Programme items</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>After the seminar</source>
        <translation>После семинара</translation>
    </message>
    <message>
        <source>Day not fixed</source>
        <translation>День не определён</translation>
    </message>
    <message>
        <source>ca. {time}</source>
        <translation>ок. {time}</translation>
    </message>
    <message>
        <source>All times are local times.</source>
        <translation>Время местное.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Подождите</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Новая серия</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите имя</translation>
    </message>
    <message>
        <source>Type the name of the series</source>
        <translation>Введите название серии</translation>
    </message>
    <message>
        <source>{kind} “{label}” was created.</source>
        <translation>{kind} «{label}»: создано.</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Открыть эту запись</translation>
    </message>
    <message>
        <source>{label}: clear</source>
        <translation>{label}: очистить</translation>
    </message>
    <message>
        <source>{label}: open this record</source>
        <translation>{label}: открыть запись</translation>
    </message>
    <message numerus="yes">
        <source>%n match|%n matches</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a record from the list, or clear the field.</source>
        <translation>Выберите запись из списка или очистите поле.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message numerus="yes">
        <source>%n match|%n matches</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Поиск по всем записям</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Nothing found. Try another spelling or fewer words.</source>
        <translation>Ничего не найдено. Попробуйте другое написание или меньше слов.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Edited last</source>
        <translation>Недавно изменённые</translation>
    </message>
    <message>
        <source>Print: {document}</source>
        <translation>Печать: {document}</translation>
    </message>
    <message>
        <source>{kind}: {spelling}</source>
        <translation>{kind}: {spelling}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Welcome</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>New seminar</source>
        <translation>Новый семинар</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Новая серия</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
</context>
<context>
    <name>Seminar</name>
    <message>
        <source>Own side</source>
        <translation>Своя сторона</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Перенесён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Анонс</translation>
    </message>
    <message>
        <source>Report and announcement</source>
        <translation>Отчёт и анонс</translation>
    </message>
    <message>
        <source>Mentioned only</source>
        <translation>Только упоминание</translation>
    </message>
    <message>
        <source>Jubilee</source>
        <translation>Юбилей</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>Joint opening</source>
        <translation>Совместное открытие</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Time, place, organisers</source>
        <translation>Время, место, организаторы</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Results and outlook</source>
        <translation>Итоги и перспективы</translation>
    </message>
    <message>
        <source>Record keeping</source>
        <translation>Делопроизводство</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Семинары</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number as printed, own side</source>
        <translation>Номер в печати, своя сторона</translation>
    </message>
    <message>
        <source>Where it is not “18.”</source>
        <translation>Если не «18-й»</translation>
    </message>
    <message>
        <source>Number as printed, partner</source>
        <translation>Номер в печати, партнёр</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Motto</source>
        <translation>Девиз</translation>
    </message>
    <message>
        <source>Other names seen in print</source>
        <translation>Другие названия в печати</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Organiser, own side</source>
        <translation>Организатор, своя сторона</translation>
    </message>
    <message>
        <source>Organiser, own side, as printed</source>
        <translation>Организатор, своя сторона, как напечатано</translation>
    </message>
    <message>
        <source>Organiser, partner</source>
        <translation>Организатор, партнёр</translation>
    </message>
    <message>
        <source>Organiser, partner, as printed</source>
        <translation>Организатор, партнёр, как напечатано</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Рабочие языки</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Перспективы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Перенесён на</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Предыдущий семинар</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <translation>Источник записи</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Кем закрыт</translation>
    </message>
    <message>
        <source>Reopened because</source>
        <translation>Причина повторного открытия</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Head of the guests</source>
        <translation>Глава гостей</translation>
    </message>
    <message>
        <source>Head of the hosts</source>
        <translation>Глава хозяев</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Responsible body</source>
        <translation>Ответственный орган</translation>
    </message>
    <message>
        <source>Number of the first seminar</source>
        <translation>Номер первого семинара</translation>
    </message>
    <message>
        <source>Seminars a year, as a rule</source>
        <translation>Семинаров в год, как правило</translation>
    </message>
    <message>
        <source>Size of a delegation, as a rule</source>
        <translation>Численность делегации, как правило</translation>
    </message>
    <message>
        <source>Hosts take turns, as a rule</source>
        <translation>Стороны принимают по очереди, как правило</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>Название серии</translation>
    </message>
    <message>
        <source>Names of the series</source>
        <translation>Названия серии</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>since {year} {name}</source>
        <translation>с {year} г. – {name}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message numerus="yes">
        <source>%n minute|%n minutes</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse; only files with a passphrase.</source>
        <translation>После такого времени без клавиш и мыши; только для файлов с паролем.</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Блокировать окно</translation>
    </message>
    <message>
        <source>may be remembered on this computer</source>
        <translation>можно запоминать на этом компьютере</translation>
    </message>
    <message>
        <source>Passphrases</source>
        <translation>Пароли</translation>
    </message>
</context>
<context>
    <name>SeveralLetterheads</name>
    <message>
        <source>Letterheads and texts</source>
        <translation>Бланки и тексты</translation>
    </message>
</context>
<context>
    <name>SeveralSeries</name>
    <message>
        <source>Series</source>
        <translation>Серии</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>The file lies on a network share</source>
        <translation>Файл лежит в сетевой папке</translation>
    </message>
    <message>
        <source>“{file}” lies on another computer. One person at a time can change it there as here, but a connection that breaks off may damage the file. Where that can happen, keep it on this computer and the backup copies on the share.</source>
        <translation>«{file}» лежит на другом компьютере. Менять его там, как и здесь, может только один человек, но обрыв связи может повредить файл. Если такое бывает, держите файл на этом компьютере, а резервные копии – в сетевой папке.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The sheet would be {width} × {height} mm; A4 has 210 × 297 mm.</source>
        <translation>Размер листа получается {width} × {height} мм, а формат А4 – 210 × 297 мм.</translation>
    </message>
    <message>
        <source>70 × 36 mm, 24 labels (Zweckform 3475)</source>
        <translation>70 × 36 мм, 24 этикетки (Zweckform 3475)</translation>
    </message>
    <message>
        <source>70 × 37 mm, 24 labels (Zweckform 3474)</source>
        <translation>70 × 37 мм, 24 этикетки (Zweckform 3474)</translation>
    </message>
    <message>
        <source>70 × 42.3 mm, 21 labels (Zweckform 3652)</source>
        <translation>70 × 42,3 мм, 21 этикетка (Zweckform 3652)</translation>
    </message>
    <message>
        <source>70 × 49.5 mm, 18 labels</source>
        <translation>70 × 49,5 мм, 18 этикеток</translation>
    </message>
    <message>
        <source>105 × 42.3 mm, 14 labels (Zweckform 3653)</source>
        <translation>105 × 42,3 мм, 14 этикеток (Zweckform 3653)</translation>
    </message>
    <message>
        <source>105 × 48 mm, 12 labels (Zweckform 3424)</source>
        <translation>105 × 48 мм, 12 этикеток (Zweckform 3424)</translation>
    </message>
    <message>
        <source>105 × 57 mm, 10 labels (Zweckform 3425)</source>
        <translation>105 × 57 мм, 10 этикеток (Zweckform 3425)</translation>
    </message>
    <message>
        <source>63.5 × 38.1 mm, 21 labels (Avery L7160)</source>
        <translation>63,5 × 38,1 мм, 21 этикетка (Avery L7160)</translation>
    </message>
    <message>
        <source>63.5 × 33.9 mm, 24 labels (Avery L7159)</source>
        <translation>63,5 × 33,9 мм, 24 этикетки (Avery L7159)</translation>
    </message>
    <message>
        <source>99.1 × 38.1 mm, 14 labels (Avery L7163)</source>
        <translation>99,1 × 38,1 мм, 14 этикеток (Avery L7163)</translation>
    </message>
    <message>
        <source>99.1 × 33.9 mm, 16 labels (Avery L7162)</source>
        <translation>99,1 × 33,9 мм, 16 этикеток (Avery L7162)</translation>
    </message>
    <message>
        <source>99.1 × 67.7 mm, 8 labels (Avery L7165)</source>
        <translation>99,1 × 67,7 мм, 8 этикеток (Avery L7165)</translation>
    </message>
    <message>
        <source>90 × 54 mm, 10 on A4</source>
        <translation>90 × 54 мм, 10 на листе А4</translation>
    </message>
    <message>
        <source>A7 (105 × 74 mm), 8 on A4</source>
        <translation>А7 (105 × 74 мм), 8 на листе А4</translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm), 4 on A4</source>
        <translation>А6 (105 × 148 мм), 4 на листе А4</translation>
    </message>
    <message>
        <source>A6 paper, one badge a page</source>
        <translation>Бумага А6, один бейдж на странице</translation>
    </message>
    <message>
        <source>A7 paper, one badge a page</source>
        <translation>Бумага А7, один бейдж на странице</translation>
    </message>
    <message>
        <source>85 × 54 mm, 10 cards (Avery C32011)</source>
        <translation>85 × 54 мм, 10 карточек (Avery C32011)</translation>
    </message>
    <message>
        <source>80 × 50 mm, 10 labels (Avery L4785)</source>
        <translation>80 × 50 мм, 10 этикеток (Avery L4785)</translation>
    </message>
    <message>
        <source>90 × 60 mm, 8 on A4</source>
        <translation>90 × 60 мм, 8 на листе А4</translation>
    </message>
    <message>
        <source>Other sheet: measures below</source>
        <translation>Другой лист: размеры ниже</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <source>Left margin of the sheet in mm</source>
        <translation>Левое поле листа, мм</translation>
    </message>
    <message>
        <source>Top margin of the sheet in mm</source>
        <translation>Верхнее поле листа, мм</translation>
    </message>
    <message>
        <source>Gap between columns in mm</source>
        <translation>Промежуток между столбцами, мм</translation>
    </message>
    <message>
        <source>Gap between rows in mm</source>
        <translation>Промежуток между строками, мм</translation>
    </message>
    <message>
        <source>Begin at place</source>
        <translation>Начать с места</translation>
    </message>
    <message>
        <source>Where the first places of the sheet are used already</source>
        <translation>Если первые места листа уже использованы</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Own side</source>
        <translation>Своя сторона</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Пресс-релиз</translation>
    </message>
    <message>
        <source>Overview page</source>
        <translation>Обзорная страница</translation>
    </message>
    <message>
        <source>Report by others</source>
        <translation>Сторонний отчёт</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Собственный документ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес в Интернете</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Text known completely</source>
        <translation>Текст известен полностью</translation>
    </message>
</context>
<context>
    <name>Special</name>
    <message>
        <source>Special feature</source>
        <translation>Особенность</translation>
    </message>
    <message>
        <source>Special features</source>
        <translation>Особенности</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>Spellings</name>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Ввести вручную</translation>
    </message>
    <message>
        <source>{kind} – suggestion: {rule}</source>
        <translation>{kind} – подсказка: {rule}</translation>
    </message>
    <message>
        <source>Take over {kind}, suggestion {rule}: {name}</source>
        <translation>{kind}, подсказка {rule}: {name} – принять</translation>
    </message>
    <message>
        <source>Type {kind}</source>
        <translation>{kind}: ввести вручную</translation>
    </message>
    <message>
        <source>Which spelling is printed where</source>
        <translation>Какое написание где печатается</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>На немецком</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>There is no Latin spelling: the Cyrillic one is printed.</source>
        <translation>Латинского написания нет: печатается кириллическое.</translation>
    </message>
    <message>
        <source>There is no Cyrillic spelling: the Latin one is printed.</source>
        <translation>Кириллического написания нет: печатается латинское.</translation>
    </message>
    <message>
        <source>The first one in the list above, while none is chosen.</source>
        <translation>Первое в списке выше, пока ничего не выбрано.</translation>
    </message>
    <message>
        <source>Chosen for this person. What was printed for a seminar stays as it was.</source>
        <translation>Выбрано для этого человека. Напечатанное к семинарам остаётся как было.</translation>
    </message>
    <message>
        <source>How it was printed before</source>
        <translation>Как имя печатали раньше</translation>
    </message>
    <message>
        <source>Take over {name}, printed at {seminar}</source>
        <translation>{name}, напечатано: {seminar} – принять</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>Suggestion: {rule}</source>
        <translation>Подсказка: {rule}</translation>
    </message>
    <message>
        <source>Take over the suggestion {rule}: {name}</source>
        <translation>Подсказка {rule}: {name} – принять</translation>
    </message>
    <message>
        <source>This looks like a whole name. Into its fields: {parts}</source>
        <translation>Похоже на полное имя. Разнести по полям: {parts}</translation>
    </message>
    <message>
        <source>Put the whole name into its fields: {parts}</source>
        <translation>Разнести полное имя по полям: {parts}</translation>
    </message>
    <message>
        <source>{name} taken over.</source>
        <translation>{name}: принято.</translation>
    </message>
    <message>
        <source>Is the person found?</source>
        <translation>Находится ли этот человек?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>any spelling, the other script, a slip of the finger</source>
        <translation>любое написание, другая письменность, опечатка</translation>
    </message>
    <message>
        <source>Found, first of all.</source>
        <translation>Находится, первым в списке.</translation>
    </message>
    <message>
        <source>Found, first of all, by “{spelling}”.</source>
        <translation>Находится, первым в списке, по написанию «{spelling}».</translation>
    </message>
    <message>
        <source>Found as number {place}, after {others}.</source>
        <translation>Находится на {place}-м месте, после: {others}.</translation>
    </message>
    <message>
        <source>Not found like this. A further spelling above would help, once it is saved.</source>
        <translation>Так не находится. Поможет ещё одно написание выше, когда оно сохранено.</translation>
    </message>
</context>
<context>
    <name>Standard</name>
    <message>
        <source>Passport since 2013 (ICAO Doc 9303)</source>
        <translation>Паспорт с 2013 года (ИКАО Doc 9303)</translation>
    </message>
    <message>
        <source>German (Duden)</source>
        <translation>Немецкая (Дуден)</translation>
    </message>
    <message>
        <source>English (BGN/PCGN 1947)</source>
        <translation>Английская (BGN/PCGN 1947)</translation>
    </message>
    <message>
        <source>English, without marks (BGN/PCGN)</source>
        <translation>Английская, без знаков (BGN/PCGN)</translation>
    </message>
    <message>
        <source>Scholarly (ISO 9:1995)</source>
        <translation>Научная (ISO 9:1995, ГОСТ 7.79-2000)</translation>
    </message>
    <message>
        <source>Library (DIN 1460:1982)</source>
        <translation>Библиотечная (DIN 1460:1982)</translation>
    </message>
    <message>
        <source>Passport 2010–2013 (GOST R 52535.1)</source>
        <translation>Паспорт 2010–2013 (ГОСТ Р 52535.1)</translation>
    </message>
    <message>
        <source>Passport 1997–2010 (MVD order 310)</source>
        <translation>Паспорт 1997–2010 (приказ МВД № 310)</translation>
    </message>
    <message>
        <source>Passport until 1997 (French model)</source>
        <translation>Паспорт до 1997 года (французский образец)</translation>
    </message>
    <message>
        <source>Driving licence since 2000 (MVD order 782)</source>
        <translation>Водительское удостоверение с 2000 года (приказ МВД № 782)</translation>
    </message>
    <message>
        <source>Russian by today&apos;s rule (Gilyarevsky, Starostin)</source>
        <translation>По-русски по современным правилам (Гиляревский, Старостин)</translation>
    </message>
    <message>
        <source>Russian, traditional form</source>
        <translation>По-русски, традиционная форма</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened. “seminarakte --help” names the commands that work without one.</source>
        <translation>Здесь нет экрана (не заданы ни DISPLAY, ни WAYLAND_DISPLAY), поэтому окно открыть нельзя. «seminarakte --help» перечисляет команды, работающие без окна.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Undo: “{what}”</source>
        <translation>Отменить: «{what}»</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak: it would be guessed quickly. Take several words that do not belong together.</source>
        <translation>Слабый: его быстро подберут. Возьмите несколько слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Fair: it would hold for a while. One more word makes it much better.</source>
        <translation>Средний: какое-то время продержится. Ещё одно слово сделает его намного лучше.</translation>
    </message>
    <message>
        <source>Good: guessing it would take years.</source>
        <translation>Хороший: подбирать придётся годами.</translation>
    </message>
    <message>
        <source>Strong: it cannot be guessed.</source>
        <translation>Надёжный: подобрать его нельзя.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Templates of the documents</source>
        <translation>Шаблоны документов</translation>
    </message>
    <message>
        <source>A template that was copied is used from then on. Where it has an error the shipped one is used, and the error is told with its line.</source>
        <translation>Скопированный шаблон используется с этого момента. Если в нём ошибка, берётся исходный шаблон, а ошибка называется с номером строки.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Папка: {folder}</translation>
    </message>
    <message>
        <source>Copy to change</source>
        <translation>Скопировать для правки</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Use the shipped one again</source>
        <translation>Вернуть исходный</translation>
    </message>
    <message>
        <source>Other folder …</source>
        <translation>Другая папка …</translation>
    </message>
    <message>
        <source>{name} – changed by the office</source>
        <translation>{name} – свой вариант</translation>
    </message>
    <message>
        <source>{name} ({document})</source>
        <translation>{name} ({document})</translation>
    </message>
    <message>
        <source>parts of several documents</source>
        <translation>части нескольких документов</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть темы</translation>
    </message>
    <message>
        <source>Topic of the seminar</source>
        <translation>Тема семинара</translation>
    </message>
    <message>
        <source>Topics of the seminar</source>
        <translation>Темы семинара</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Topic of several seminars</source>
        <translation>Общая тема семинаров</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>without a name</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What was deleted stays here with everything that hung on it. Its name can be used again meanwhile.</source>
        <translation>Удалённое остаётся здесь со всем, что к нему относилось. Имя или название можно использовать снова.</translation>
    </message>
    <message>
        <source>Nothing is in the trash.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Вместе с этим</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Посмотреть …</translation>
    </message>
    <message>
        <source>Empty the trash …</source>
        <translation>Очистить корзину …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry|%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record restored|%n records restored</source>
        <translation>
            <numerusform>Восстановлена %n запись</numerusform>
            <numerusform>Восстановлены %n записи</numerusform>
            <numerusform>Восстановлено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>Deleted up to</source>
        <translation>Удалено по</translation>
    </message>
    <message>
        <source>Their values are removed from the file for good, from the history too: nobody can restore them or undo those steps. Backup copies keep what they have.</source>
        <translation>Данные окончательно удаляются из файла, в том числе из истории: восстановить их или отменить эти действия не сможет никто. В резервных копиях остаётся то, что там есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n record would be removed.|%n records would be removed.</source>
        <translation>
            <numerusform>Будет удалена %n запись.</numerusform>
            <numerusform>Будут удалены %n записи.</numerusform>
            <numerusform>Будет удалено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Удалить окончательно</translation>
    </message>
    <message numerus="yes">
        <source>%n record removed for good|%n records removed for good</source>
        <translation>
            <numerusform>Окончательно удалена %n запись</numerusform>
            <numerusform>Окончательно удалены %n записи</numerusform>
            <numerusform>Окончательно удалено %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo several steps</source>
        <translation>Отменить несколько шагов</translation>
    </message>
    <message>
        <source>Choose how far to go back: the chosen step and everything above it is undone. Redo brings it back, as long as nothing else is changed.</source>
        <translation>Выберите, как далеко вернуться: отменяется выбранное действие и всё, что выше. Повтор вернёт отменённое, пока не изменено что-то другое.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step|Undo %n steps</source>
        <translation>
            <numerusform>Отменить %n действие</numerusform>
            <numerusform>Отменить %n действия</numerusform>
            <numerusform>Отменить %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n step|Redo %n steps</source>
        <translation>
            <numerusform>Повторить %n действие</numerusform>
            <numerusform>Повторить %n действия</numerusform>
            <numerusform>Повторить %n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>— present state —</source>
        <translation>— нынешнее состояние —</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (отменено)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Nothing can be undone or redone.</source>
        <translation>Отменять нечего</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Records of bilateral seminars between partner cities. Without a command the window opens: on FILE, or on the file that was open last. “{program} COMMAND --help” explains a command.</source>
        <translation>Учёт двусторонних семинаров городов-партнёров. Без команды открывается окно: с ФАЙЛОМ или с последним открытым файлом. «{program} КОМАНДА --help» объясняет команду.</translation>
    </message>
    <message>
        <source>the record: its name; for a seminar its number (18) or series and number (Sozialseminar/18); for a delegation its seminar and side (18/Berlin); or its id (id:7)</source>
        <translation>запись: её название; для семинара – номер (18) или серия и номер (Sozialseminar/18); для делегации – семинар и сторона (18/Berlin); либо id (id:7)</translation>
    </message>
    <message>
        <source>A passphrase is asked for, or taken from SEMINARAKTE_PASSPHRASE and, for the new one, SEMINARAKTE_NEW_PASSPHRASE.</source>
        <translation>Пароль запрашивается или берётся из SEMINARAKTE_PASSPHRASE, новый – из SEMINARAKTE_NEW_PASSPHRASE.</translation>
    </message>
    <message>
        <source>create a file</source>
        <translation>создать файл</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>искать по всему</translation>
    </message>
    <message>
        <source>list the records of a kind</source>
        <translation>перечислить записи одного вида</translation>
    </message>
    <message>
        <source>show a record with everything in it</source>
        <translation>показать запись целиком</translation>
    </message>
    <message>
        <source>make a document of a record</source>
        <translation>создать документ из записи</translation>
    </message>
    <message>
        <source>add records from a JSON file: all of them or none</source>
        <translation>добавить записи из файла JSON: все или ни одной</translation>
    </message>
    <message>
        <source>write records to a JSON or CSV file</source>
        <translation>записать данные в файл JSON или CSV</translation>
    </message>
    <message>
        <source>look for damage, and for missing translations</source>
        <translation>проверить на повреждения и недостающие переводы</translation>
    </message>
    <message>
        <source>make a copy that is checked</source>
        <translation>создать проверенную копию</translation>
    </message>
    <message>
        <source>put a backup in the place of a file, which is kept</source>
        <translation>поставить резервную копию на место файла, который сохраняется</translation>
    </message>
    <message>
        <source>set, change or remove the passphrase of a file</source>
        <translation>задать, изменить или убрать пароль файла</translation>
    </message>
    <message>
        <source>write a name as the standards spell it; needs no file</source>
        <translation>написать имя по всем стандартам; файл не нужен</translation>
    </message>
    <message>
        <source>list persons who could be one and the same</source>
        <translation>показать записи, которые могут относиться к одному человеку</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>open the window on a copy of the sample</source>
        <translation>открыть окно с копией примера</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>the .akte file</source>
        <translation>файл .akte</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>the name in Cyrillic or Latin letters; - reads one name a line and answers each at once</source>
        <translation>имя кириллицей или латиницей; - читает по одному имени в строке и отвечает сразу</translation>
    </message>
    <message>
        <source>at most N records of each kind</source>
        <translation>не более N записей каждого вида</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ВИД</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>ПОЛЕ=ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>only records whose field contains the value; may be given several times</source>
        <translation>только записи, поле которых содержит значение; можно указать несколько раз</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>ПОЛЕ</translation>
    </message>
    <message>
        <source>order by a field, descending with “:desc” behind it; may be given several times</source>
        <translation>упорядочить по полю, по убыванию – с «:desc» после него; можно указать несколько раз</translation>
    </message>
    <message>
        <source>protected by a passphrase</source>
        <translation>под защитой пароля</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>ИМЯ=ЗНАЧЕНИЕ</translation>
    </message>
    <message>
        <source>an option of the document; may be given several times</source>
        <translation>параметр документа; можно указать несколько раз</translation>
    </message>
    <message>
        <source>the file to be written: .pdf, .docx or .xlsx</source>
        <translation>файл, который будет записан: .pdf, .docx или .xlsx</translation>
    </message>
    <message>
        <source>a column of a printed list; may be given several times</source>
        <translation>столбец печатного списка; можно указать несколько раз</translation>
    </message>
    <message>
        <source>the copy; else one is made in a folder beside the file</source>
        <translation>копия; иначе она создаётся в папке рядом с файлом</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>ЗАПИСЬ</translation>
    </message>
    <message>
        <source>a name in any spelling, or words; - reads one search a line and answers each at once</source>
        <translation>имя в любом написании или слова; - читает по одному запросу в строке и сразу отвечает на каждый</translation>
    </message>
    <message>
        <source>answer as a CSV file for spreadsheets</source>
        <translation>ответ в CSV для таблиц</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>ВЫВОД</translation>
    </message>
    <message>
        <source>with the sample records in it</source>
        <translation>с записями примера</translation>
    </message>
    <message>
        <source>DOCUMENT</source>
        <translation>ДОКУМЕНТ</translation>
    </message>
    <message>
        <source>key of the document; --list names them</source>
        <translation>ключ документа; --list перечисляет их</translation>
    </message>
    <message>
        <source>list the documents</source>
        <translation>перечислить документы</translation>
    </message>
    <message>
        <source>language of the document</source>
        <translation>язык документа</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ИСТОЧНИК</translation>
    </message>
    <message>
        <source>a JSON file as “export” writes it</source>
        <translation>файл JSON, какой пишет «export»</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>только сообщить, что произошло бы</translation>
    </message>
    <message>
        <source>KIND|all</source>
        <translation>ВИД|all</translation>
    </message>
    <message>
        <source>the file to be written: .json or .csv</source>
        <translation>записываемый файл: .json или .csv</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>КОПИЯ</translation>
    </message>
    <message>
        <source>list the backups there are</source>
        <translation>перечислить имеющиеся резервные копии</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>резервная копия</translation>
    </message>
    <message>
        <source>everything of a seminar, or of KIND:RECORD, into the folder OUT</source>
        <translation>всё для семинара или для ВИД:ЗАПИСЬ в папку ВЫВОД</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>the office&apos;s own templates; else the shipped ones are used</source>
        <translation>собственные шаблоны; иначе используются исходные</translation>
    </message>
    <message>
        <source>write a wrong search index anew</source>
        <translation>построить неверный поисковый указатель заново</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>НОВЫЙ</translation>
    </message>
    <message>
        <source>recover what can be read of a damaged file into a new one</source>
        <translation>сохранить всё, что читается в повреждённом файле, в новый</translation>
    </message>
    <message>
        <source>give the file a passphrase</source>
        <translation>задать файлу пароль</translation>
    </message>
    <message>
        <source>give the file another passphrase</source>
        <translation>сменить пароль файла</translation>
    </message>
    <message>
        <source>let everybody read the file again</source>
        <translation>снова открыть файл для всех</translation>
    </message>
    <message>
        <source>answer in JSON, for programs</source>
        <translation>ответ в JSON, для программ</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>kind of records: {kinds}</source>
        <translation>вид записей: {kinds}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>использование: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>не хватает аргументов: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>неизвестные аргументы: %s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>недопустимое значение: %(value)r (возможны %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>недопустимое значение для %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ожидается одно значение</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>неоднозначный параметр: %(option)s может означать %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>лишнее значение %r</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>недопустимо вместе с %s</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s</source>
        <translation>%(prog)s: ошибка: %(message)s</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>a picture of {width} × {height} dots, {size} kB</source>
        <translation>изображение {width} × {height} точек, {size} кБ</translation>
    </message>
    <message>
        <source>a picture that cannot be shown</source>
        <translation>изображение, которое невозможно показать</translation>
    </message>
</context>
<context>
    <name>Venue</name>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Места проведения</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Использовалось для</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Records of the seminars of two partner cities. Everything stays in one file on this computer.</source>
        <translation>Учёт семинаров двух городов-партнёров. Всё хранится в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Create a new file …</source>
        <translation>Создать новый файл …</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Открыть файл …</translation>
    </message>
    <message>
        <source>Look around in the sample</source>
        <translation>Посмотреть на примере</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавно открытые</translation>
    </message>
</context>
</TS>

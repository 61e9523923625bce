"""Common Russian given names: they tell the given name from the family name where the order does not."""

from __future__ import annotations

import functools

from app.names.derive import derive
from app.names.folding import fold
from app.names.script import without_apostrophes

_MEN = """
    Адам Александр Алексей Анатолий Андрей Антон Арам Аркадий Арсений Артём Артур Ашот Богдан Борис Вадим Валентин
    Валерий Валерьян Василий Вениамин Виктор Виталий Владимир Владислав Всеволод Вячеслав Гарри Геннадий Георгий Герман
    Глеб Григорий Давид Даниил Денис Дмитрий Евгений Егор Ефим Захар Зиновий Иван Игнат Игорь Илья Иннокентий Иосиф
    Ильдар Камиль Карен Кирилл Константин Лев Леонид Лука Макар Максим Марат Марк Матвей Михаил Мурат Никита Николай
    Олег Осип Павел Пётр Платон Равиль Рамиль Ринат Родион Роман Ростислав Руслан Рустам Савелий Святослав Семён Сергей
    Станислав Степан Тарас Тигран Тимофей Тимур Фарид Фёдор Феликс Филипп Эдуард Эльдар Эмиль Юлиан Юлий Юрий Яков Ян
    Ярослав Володимир Дмитро Олександр Петро Микола Михайло Андрій Сергій
"""
_WOMEN = """
    Агния Айгуль Аида Александра Алина Алиса Алла Алсу Альбина Анастасия Ангелина Анжела Анна Антонина Арина Валентина
    Валерия Варвара Василиса Вера Вероника Виктория Галина Гузель Дарья Диана Динара Ева Евгения Екатерина Елена
    Елизавета Жанна Зинаида Зоя Инга Инесса Инна Ирина Карина Кира Клавдия Клара Ксения Лариса Лидия Лилия Любовь
    Людмила Маргарита Марина Мария Марта Надежда Наталия Наталья Нелли Нина Оксана Олеся Ольга Полина Раиса Регина
    Римма Роза Светлана Серафима София Софья Таисия Тамара Татьяна Ульяна Фаина Эвелина Элина Эльвира Эмма Юлиана Юлия
    Яна Олена Тетяна Наталія Ганна
"""
_LATIN = ("icao", "duden", "bgn", "iso9", "din1460")


@functools.cache
def _known() -> frozenset[str]:
    """Every name in either script. Made at the first question: a few thousandths of a second."""
    cyrillic = f"{_MEN} {_WOMEN}".split()
    latin = {without_apostrophes(derive(name, standard)) for name in cyrillic for standard in _LATIN}
    return frozenset(fold(name) for name in (*cyrillic, *latin))


def is_given_name(word: str) -> bool:
    """Whether *word*, in either script and by any standard, is one of the common Russian given names."""
    return fold(without_apostrophes(word)) in _known()

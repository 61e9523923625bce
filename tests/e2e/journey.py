"""The main job, as an office does it: the 18th seminar from an empty file to its printed summary. Keyboard only."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.person import Person
from tests.e2e.seeing import Node
from tests.e2e.words import Words

OWN_FUNCTION = {
    "de": "Senatorin für Integration, Arbeit und Soziales",
    "ru": "сенатор по вопросам интеграции, труда и социального обеспечения",
}
PARTNER_FUNCTION = {
    "de": "Minister der Moskauer Regierung, Leiter des Departements",
    "ru": "министр Правительства Москвы, руководитель Департамента",
}
PARTNER_BODY = {
    "de": "Departement für Arbeit und soziale Sicherheit der Bevölkerung der Stadt Moskau",
    "ru": "Департамент труда и социальной защиты населения города Москвы",
}
TOPICS = (
    {"de": "Berliner Verantwortungsbereiche Integration, Arbeit und Soziales", "ru": "Сферы ответственности Берлина"},
    {"de": "Herausforderungen Inklusion und Beschäftigung"},
    {"de": "aktuelle Entwicklungen des Moskauer Sozialwesens"},
)
OUTCOMES = (
    {"de": "Fortsetzung der Kooperation Soziales", "ru": "Продолжение сотрудничества в социальной сфере"},
    {"de": "Erweiterung um den Bereich Arbeit vereinbart"},
)
RECEPTION = {"de": "Empfang beim Moskauer Vize-Bürgermeister", "ru": "Приём у заместителя мэра Москвы"}
FOLLOW_UP = {"de": "Fachgespräch beim Botschafter der RF in Berlin"}
ADDRESS = "https://www.berlin.de/lageso/18-seminar/"


class Journey:
    """One person at one window in one language."""

    def __init__(self, person: Person, words: Words) -> None:
        self.person, self.words = person, words

    def new_file(self, path: Path) -> None:
        """The first start: both sides are proposed, the file gets a place."""
        person, words = self.person, self.words
        person.wait_title(words("Sections", "Welcome"))
        person.tab_to(words("Welcome", "Create a new file …"))
        person.press("Return")
        person.wait_title(words("NewFile", "New file"))
        person.tab_to(words("NewFile", "Create the file …"))
        person.press("Return")
        person.see_any(lambda node: node["role"] == "dialog" and "children" in node and _is_files(node), "file dialog")
        person.wait_for_role("text")
        person.press("ctrl+a")
        person.write(str(path))
        person.press("Return")
        person.wait_title(words("Sections", "Overview"))

    def basics(self) -> None:
        """Series, number, title, period, host, place."""
        person, words = self.person, self.words
        person.press("ctrl+n")
        person.wait_focus(words.field("seminar", "series_id"))
        person.write("Sozialseminar")
        person.see_heard("Sozialseminar")
        person.press("Return")
        person.wait_focus(words.field("seminar", "number"))
        person.write("18")
        title = words.field("seminar", "title")
        person.enter(words.in_("ru", title), "18-й социальный семинар")
        person.tab_to(words.in_("de", title), "shift+Tab")
        person.press("ctrl+a")
        person.write("18. Sozialseminar")
        person.tab_to(words.field("seminar", "start"))
        person.write("4.7.17")
        person.tab_to(words.field("seminar", "end"))
        person.write("9.7.17")
        person.press("Tab", "Right")  # from the own side to the partner's
        person.enter(words.in_("de", words.field("seminar", "venue")), "Moskau, altes Rathaus")

    def leaders(self) -> None:
        """Both leaders with function and organisation; the own one's goes to the directory too."""
        self._leader("host", "Vladimir Petrosyan", PARTNER_FUNCTION, PARTNER_BODY)
        self._leader("guest", "Elke Breitenbach", OWN_FUNCTION, None)

    def _leader(self, standing: str, name: str, function: dict[str, str], body: dict[str, str] | None) -> None:
        person, words = self.person, self.words
        city = {"de": {"host": "Moskau", "guest": "Berlin"}, "ru": {"host": "Москва", "guest": "Берлин"}}
        pattern = {"host": "Host · {city}", "guest": "Guest · {city}"}[standing]
        caption = words("Leaders", pattern, city=city[words.language][standing])
        person.tab_to(words("Leaders", "Leader, {caption}", caption=caption))
        person.write(name)
        person.see_heard(name)
        person.press("Return")
        label = words.field("leader", "function")
        person.wait_focus(words.in_("de", label))
        self._both(label, function)
        person.tab_to(words("Parts", "More"))
        person.press("Return")
        if body is not None:
            self._both(words.field("leader", "organisation_name"), body)
        person.tab_to(words("Leaders", "Enter it there too"))
        person.press("Return")
        person.see_heard(name)

    def _both(self, label: str, text: dict[str, str]) -> None:
        for language, wording in text.items():
            self.person.enter(self.words.in_(language, label), wording)

    def _parts(self, kind: str, add: str, field: str, texts: tuple[dict[str, str], ...]) -> None:
        """Add parts one below the other, each with Enter."""
        person, words = self.person, self.words
        person.tab_to(words("Form", add))
        person.press("Return")
        for number, text in enumerate(texts, start=1):
            row = f"{words.title_one(kind)} {number}, {words.field(kind, field)}"
            person.wait_focus(words.in_("de", row))
            self._both(row, text)
            if number < len(texts):
                person.press("Return")

    def topics(self) -> None:
        """Three topics."""
        self._parts("seminar_topic", "Add a topic", "wording", TOPICS)

    def save(self) -> None:
        """Ctrl+S, and hear that it is saved."""
        self.person.press("ctrl+s")
        self.person.see_heard(self.words("Form", "Saved."))

    def turn(self, tab: str) -> None:
        """To the next tab, which is *tab*."""
        name = self.words("Form", tab)
        self.person.press("ctrl+Next")
        self.person.see_any(
            lambda node: node["role"] == "page tab" and node["name"].startswith(name) and "selected" in node["states"],
            f"tab {tab}",
        )

    def find(self, text: str, wanted: str) -> None:
        """Ctrl+K, type *text*, go down to the match that begins with *wanted*, open it."""
        person = self.person
        person.press("ctrl+k")
        person.wait_focus(self.words("Search", "Search everything"))
        person.press("ctrl+a")
        person.write(text)
        person.see_any(lambda node: node["role"] == "list item" and node["name"].startswith(wanted), wanted)
        for _ in range(20):
            chosen = next(
                node for node in person.nodes() if node["role"] == "list item" and "selected" in node["states"]
            )
            if chosen["name"].startswith(wanted):
                break
            person.press("Down")
        person.press("Return")

    def delegation(self) -> None:
        """Five from Berlin: the head by any part of the name, and four who are not known yet."""
        person, words = self.person, self.words
        city = {"de": "Berlin", "ru": "Берлин"}[words.language]
        title = words("Delegations", "{city} · guest", city=city)
        line = words("Delegations", "Add somebody to: {title}", title=title)
        person.tab_to(line)
        person.write("breitenb")
        person.see_heard("Elke Breitenbach")
        person.press("Return")
        person.see_cell("Elke Breitenbach")
        person.wait_focus(line)
        person.write("4 N.N.")
        person.see_heard("4")
        person.press("Return")
        person.see("5")

    def programme(self) -> None:
        """A reception on a day, and the follow-up after the end, of which only the month is known."""
        self._item("4.7.17", ("10", "11:30"), "reception", RECEPTION)
        self.person.press("Down", "Down")
        self._item("07.2017", ("", ""), "follow_up", FOLLOW_UP)

    def _item(self, day: str, times: tuple[str, str], kind: str, title: dict[str, str]) -> None:
        person, words = self.person, self.words
        person.wait_for_role("table", "table cell", "tree table")
        person.press("Home")
        person.press("F2")
        person.wait_focus(words.field("programme_item", "day"))
        person.press("ctrl+a")
        person.write(day)
        for time in times:
            person.press("Tab")
            person.write(time)
        person.press("Tab")
        person.wait_for_role("combo box")
        person.write(words.choice("programme_item", "type", kind))
        person.press("Tab")
        for language in ("de", "ru"):
            name = words("Programme", {"de": "Title, German", "ru": "Title, Russian"}[language])
            person.wait_focus(name)
            person.write(title.get(language, ""))
            person.press("Tab" if language == "de" else "Return")
        person.see(title["de"])

    def results(self) -> None:
        """What came of it."""
        self._parts("outcome", "Add a result", "wording", OUTCOMES)

    def sources(self) -> None:
        """Where it is written."""
        self._parts("source", "Add a source", "title", ({"de": "Bericht des LAGeSo"},))
        words = self.words
        self.person.enter(f"{words.title_one('source')} 1, {words.field('source', 'url')}", ADDRESS)

    def enter_all(self) -> None:
        """The whole seminar."""
        self.basics()
        self.leaders()
        self.topics()
        self.save()
        self.turn("Delegations")
        self.delegation()
        self.turn("Programme")
        self.programme()
        self.turn("Results")
        self.results()
        self.turn("Photographs")
        self.turn("Sources")
        self.sources()
        self.save()

    def print_as(self, form: str, target: Path) -> None:
        """The summary as PDF, in ``de``, ``ru`` or ``de+ru``, through the print dialog."""
        person, words = self.person, self.words
        person.press("ctrl+p")
        person.wait_title(words("Print", "Print"))
        person.choose(words("Print", "Language"), {"de": "DE", "ru": "RU", "de+ru": "DE + RU"}[form])
        person.tab_to(words("Print", "Save as PDF …"))
        person.press("Return")
        person.see_any(lambda node: node["role"] == "dialog" and _is_files(node), "file dialog")
        person.wait_for_role("text")
        person.press("ctrl+a")
        person.write(str(target))
        person.press("Return")
        person.see(words("Print", "Saved as “{file}”.", file=target.name))
        person.press("Escape")
        person.wait_title("18")


def _is_files(node: Node) -> bool:
    """Whether a dialog is Qt's own for files: it has a list of them."""
    return any(child["role"] == "split pane" for child in node.get("children", ()))

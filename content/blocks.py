"""The one StreamField vocabulary. Each block renders with templates/blocks/<name>.html."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

RICH_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]


class TextBlock(blocks.RichTextBlock):
    def __init__(self, *, heading: str = "h3", **kwargs) -> None:
        """`heading` is one level below the heading that the text stands under."""
        super().__init__(features=[heading, *RICH_TEXT_FEATURES], **kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("text")
        template = "blocks/text.html"


class NoteBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=120)
    text = TextBlock(label=_("text"))

    class Meta:
        icon = "info-circle"
        label = _("note")
        template = "blocks/note.html"


class ItemBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=160)
    text = TextBlock(label=_("text"))

    class Meta:
        icon = "list-ul"
        label = _("item")


class ItemsBlock(blocks.ListBlock):
    def __init__(self, **kwargs) -> None:
        super().__init__(ItemBlock(), **kwargs)

    class Meta:
        icon = "list-ul"
        label = _("named things")
        template = "blocks/items.html"


class StepsBlock(ItemsBlock):
    class Meta:
        icon = "list-ol"
        label = _("steps")
        template = "blocks/steps.html"


class ClusterBlock(blocks.StructBlock):
    """A cluster of activities to choose from; how many is a rule of the call."""

    title = blocks.CharBlock(label=_("title"), max_length=160)
    activities = blocks.ListBlock(blocks.CharBlock(max_length=300), label=_("activities"))

    class Meta:
        icon = "grip"
        label = _("cluster of activities")
        template = "blocks/cluster.html"


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("question"), max_length=200)
    answer = TextBlock(label=_("answer"))

    class Meta:
        icon = "help"
        label = _("question")
        template = "blocks/question.html"


def prose(heading: str = "h3") -> list[tuple[str, blocks.Block]]:
    """What the sections of a page are written with."""
    return [
        ("text", TextBlock(heading=heading)),
        ("note", NoteBlock()),
        ("items", ItemsBlock()),
        ("steps", StepsBlock()),
    ]

from django import template
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.utils.safestring import SafeString, mark_safe

from content.pages.explained_terms import ExplainedTerms
from content.registry.texts import active_language

register = template.Library()


class ExplainTermsNode(template.Node):
    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        request = context.request
        language = context.get("text_language") or active_language()
        if not hasattr(request, "explained_terms"):
            request.explained_terms = ExplainedTerms(language)
        # The blocks inside have escaped what they were given.
        return mark_safe(request.explained_terms.explain(self.nodelist.render(context)))


@register.tag
def explain_terms(parser: Parser, token: Token) -> ExplainTermsNode:
    """Explains glossary terms at their first use in the page."""
    nodelist = parser.parse(("endexplain_terms",))
    parser.delete_first_token()
    return ExplainTermsNode(nodelist)

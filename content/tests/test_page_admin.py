"""Every kind of page opens in the admin, to be edited and to be made."""

import pytest
from django.apps import apps
from wagtail.models import Page

from content.models import CentreOfExcellencePage, HomePage

PAGE_CLASSES = [model for model in apps.get_models() if issubclass(model, Page) and model != Page]

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]


@pytest.mark.parametrize("page_class", PAGE_CLASSES, ids=lambda model: model.__name__)
@pytest.mark.parametrize("language", ["en", "lv"])
def test_a_page_opens_in_the_editor(admin_client, page_class, language):
    page = page_class.objects.filter(locale__language_code=language).first()
    assert admin_client.get(f"/admin/pages/{page.pk}/edit/").status_code == 200
    assert admin_client.get(f"/admin/pages/{page.pk}/history/").status_code == 200


@pytest.mark.parametrize(
    "page_class",
    [model for model in PAGE_CLASSES if model != HomePage],
    ids=lambda model: model.__name__,
)
def test_a_page_can_be_made(admin_client, page_class):
    [parent_class] = page_class.allowed_parent_page_models()
    parent = parent_class.objects.get(locale__language_code="en")
    name = page_class._meta.model_name
    response = admin_client.get(f"/admin/pages/add/content/{name}/{parent.pk}/")
    full = page_class.max_count_per_parent and parent.get_children().type(page_class).exists()
    assert response.status_code == (302 if full else 200)


def test_the_action_of_a_page_is_read_only_once_chosen(admin_client):
    page = CentreOfExcellencePage.objects.get(locale__language_code="en")
    form = admin_client.get(f"/admin/pages/{page.pk}/edit/").context["form"]
    assert form.fields["action"].disabled
    index = page.get_parent()
    url = f"/admin/pages/add/content/centreofexcellencepage/{index.pk}/"
    assert not admin_client.get(url).context["form"].fields["action"].disabled

"""Every kind of public page as readers meet it."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def overflow(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_page_scrolls_sideways(page, addresses, width):
    visitor = page(width)
    wide = []
    for url in addresses:
        visitor.goto(url)
        if overflow(visitor) > 0:
            wide.append((url, overflow(visitor)))
    assert wide == []


def test_axe_finds_nothing(page, addresses):
    visitor = page(width=768)
    found = []
    for url in addresses:
        visitor.goto(url)
        for violation in Axe().run(visitor).response["violations"]:
            targets = [node["target"] for node in violation["nodes"]][:3]
            found.append((url, violation["id"], targets))
    assert found == []


def test_pages_work_without_javascript(page):
    visitor = page(width=320, java_script_enabled=False)
    visitor.goto("/lv/")
    visitor.get_by_role("link", name="Uzaicinājumi", exact=True).click()
    assert visitor.url.endswith("/lv/calls/")
    visitor.locator("details.filter-panel summary").click()
    visitor.locator("#id_action").select_option("cove")
    visitor.get_by_role("button").filter(has_text="uzaicinājumus").click()
    assert "action=cove" in visitor.url
    visitor.locator(".call-list a").first.click()
    assert "pex-cove" in visitor.url
    visitor.get_by_role("link", name="български").click()
    assert "/bg/calls/" in visitor.url


@pytest.mark.parametrize("language", ["en", "bg", "lv"])
def test_a_call_prints_on_one_sheet(page, language):
    visitor = page()
    visitor.goto(f"/{language}/calls/erasmus-edu-2026-pex-cove/")
    sheets = re.findall(rb"/Type\s*/Page\b", visitor.pdf(format="A4"))
    assert len(sheets) == 1


def test_a_call_prints_without_menus(page):
    visitor = page()
    visitor.goto("/en/calls/erasmus-edu-2026-pex-cove/")
    visitor.emulate_media(media="print")
    assert visitor.locator("h1").is_visible()
    assert visitor.locator(".site-navigation").is_hidden()
    assert visitor.locator(".language-switcher").is_hidden()


def test_the_menu_of_a_phone_opens_with_javascript(page):
    visitor = page(width=320)
    visitor.goto("/bg/")
    menu = visitor.locator("#site-navigation")
    assert menu.is_hidden()
    visitor.locator(".menu-button").click()
    assert menu.is_visible()
    visitor.keyboard.press("Escape")
    assert menu.is_hidden()


def test_the_skip_link_leads_to_the_content(page):
    visitor = page()
    visitor.goto("/en/")
    visitor.keyboard.press("Tab")
    assert visitor.evaluate("document.activeElement.className") == "skip-link"
    visitor.keyboard.press("Enter")
    assert visitor.evaluate("document.activeElement.id") == "main"

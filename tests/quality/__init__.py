"""Deals told in people's own words, each with the first step that an experienced negotiator would take."""

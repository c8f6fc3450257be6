"""Payloads of Slack as its documents describe them, with the parts that the coach does not read."""

from typing import Any

COMMAND: dict[str, Any] = {
    "token": "x",
    "team_id": "T1",
    "team_domain": "deal-team",
    "channel_id": "CDEALS",
    "channel_name": "deals",
    "user_id": "UANA",
    "user_name": "ana",
    "command": "/deal",
    "text": "wins",
    "api_app_id": "A1",
    "is_enterprise_install": "false",
    "response_url": "https://hooks.slack.com/commands/T1/1/x",
    "trigger_id": "13345224609.738474920.8088930838d88f008e0",
}

PRESS: dict[str, Any] = {
    "type": "block_actions",
    "user": {"id": "UANA", "username": "ana", "name": "ana", "team_id": "T1"},
    "api_app_id": "A1",
    "token": "x",
    "container": {
        "type": "message",
        "message_ts": "1548261231.000200",
        "channel_id": "CDEALS",
        "is_ephemeral": False,
    },
    "trigger_id": "12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3",
    "team": {"id": "T1", "domain": "deal-team"},
    "enterprise": None,
    "is_enterprise_install": False,
    "channel": {"id": "CDEALS", "name": "deals"},
    "message": {"bot_id": "B1", "type": "message", "text": "…", "user": "UBOT", "ts": "1548261231.000200"},
    "state": {"values": {}},
    "response_url": "https://hooks.slack.com/actions/T1/2/y",
    "actions": [
        {
            "action_id": "coach.press:0",
            "block_id": "=qXel",
            "text": {"type": "plain_text", "text": "Start a deal", "emoji": False},
            "value": '["StartDeal",{}]',
            "type": "button",
            "action_ts": "1548426417.840180",
        }
    ],
}

FORM: dict[str, Any] = {
    "type": "view_submission",
    "team": {"id": "T1", "domain": "deal-team"},
    "user": {"id": "UANA", "username": "ana", "name": "ana", "team_id": "T1"},
    "api_app_id": "A1",
    "trigger_id": "2.3.4",
    "view": {
        "id": "VNHU13V36",
        "team_id": "T1",
        "type": "modal",
        "callback_id": "coach.form",
        "hash": "156663117.cd33ad1f",
        "private_metadata": '["[\\"OpenDeal\\",{}]","CDEALS","1548261231.000100",false,"1548261231.000200"]',
        "blocks": [
            {"type": "section", "block_id": "x"},
            {"type": "input", "block_id": "about"},
            {"type": "input", "block_id": "obstacles"},
        ],
        "state": {
            "values": {
                "about": {"answer": {"type": "plain_text_input", "value": "Renewal with Contoso"}},
                "obstacles": {
                    "answer": {
                        "type": "multi_static_select",
                        "selected_options": [{"value": "trust"}, {"value": "power"}],
                    }
                },
                "holding_up": {"answer": {"type": "plain_text_input", "value": None}},
                "sign_by": {"answer": {"type": "datepicker", "selected_date": "2027-04-30"}},
                "next_talk": {"answer": {"type": "datepicker", "selected_date": None}},
                "flags": {"answer": {"type": "checkboxes", "selected_options": [{"value": "listed"}]}},
            }
        },
    },
    "response_urls": [],
}

MENTION: dict[str, Any] = {
    "token": "x",
    "team_id": "T1",
    "api_app_id": "A1",
    "type": "event_callback",
    "event_id": "Ev08MFMKH6",
    "event_time": 1515449522,
    "event": {
        "type": "app_mention",
        "user": "UANA",
        "text": "<@UBOT> status, please &amp; thank you",
        "ts": "1515449522.000016",
        "channel": "CDEALS",
        "team": "T1",
        "event_ts": "1515449522000016",
    },
}

DIRECT: dict[str, Any] = {
    "token": "x",
    "team_id": "T1",
    "api_app_id": "A1",
    "type": "event_callback",
    "event_id": "Ev9UQ52YNA",
    "event_time": 1515449522,
    "event": {
        "type": "message",
        "channel": "DANA",
        "user": "UANA",
        "text": "wins",
        "ts": "1515449522.000016",
        "team": "T1",
        "channel_type": "im",
    },
}

"""Names that are known by themselves, and how some of them are written elsewhere."""

from __future__ import annotations

from sphinx_vernacular.catalogs.text import words_of

# names that are no words of English
OF_COMPUTING = words_of(
    "Amazon Anaconda Android Ansible Apache Arduino Azure Babel Bitcoin Blender Bluetooth Buildroot Chromium Chrome "
    "Clang Conda Cython Dash Debian Django Docker Docutils Drupal Eclipse Ethereum Excel Facebook Fedora Firefox Flask "
    "Fortran Gentoo Gerrit Gimp Git Gnome Google Gradle Graphviz Gunicorn Haskell Homebrew Inkscape Intel Internet Java "
    "Jenkins Jinja Jira Joomla Jupyter Kafka Keycloak Kotlin Kubernetes Laravel Linux Lua Maven Mercurial "
    "Mesos Microsoft Moodle Mozilla Nagios Nginx Nvidia Odoo Oracle Outlook Pandas Pascal Perl Photoshop Postgres "
    "Prometheus Pygments Pyramid Python Qt Redis Rust Safari Samsung Scala Scipy Skype Slack Solaris Solr Sphinx "
    "Subversion Swift Telegram Tomcat Transifex Twitter Ubuntu Unicode Unix Vagrant Vim Weblate Wikipedia Windows Wordpress "
    "Xcode Xen Zope"
)
# … and those of them that no other language has as a word in another spelling
WELL_KNOWN = frozenset(name for name in OF_COMPUTING if len(name) > 5) - words_of(
    "Amazon Blender Eclipse Internet Oracle Outlook Pascal Pyramid Safari Excel Unicode"
)
# what companies call themselves, and others call them, in other letters
IN_OWN_LETTERS = {
    "Amazon": ("亚马逊", "亞馬遜", "アマゾン", "아마존"),
    "Android": ("安卓", "アンドロイド", "안드로이드"),
    "Apache": ("アパッチ", "아파치"),
    "Bitcoin": ("比特币", "比特幣", "ビットコイン", "비트코인", "биткоин", "Биткоин", "биткойн", "Биткойн"),
    "Bluetooth": ("蓝牙", "藍牙", "藍芽", "ブルートゥース", "블루투스"),
    "Chrome": ("クローム", "크롬"),
    "Docker": ("ドッカー", "도커"),
    "Ethereum": ("以太坊", "イーサリアム", "이더리움", "эфириум", "Эфириум"),
    "Excel": ("エクセル", "엑셀"),
    "Firefox": ("火狐", "ファイアフォックス", "파이어폭스"),
    "Facebook": ("脸书", "臉書", "フェイスブック", "페이스북"),
    "Google": ("谷歌", "グーグル", "구글"),
    "Java": ("ジャバ", "자바"),
    "Intel": ("英特尔", "英特爾", "インテル", "인텔"),
    "Internet": ("互联网", "網際網路", "因特网", "インターネット", "인터넷"),
    "Linux": ("リナックス", "리눅스"),
    "Microsoft": ("微软", "微軟", "マイクロソフト", "마이크로소프트"),
    "Nvidia": ("英伟达", "輝達", "エヌビディア", "엔비디아"),
    "Oracle": ("甲骨文", "オラクル", "오라클"),
    "Python": ("パイソン", "파이썬"),
    "Samsung": ("三星", "サムスン", "삼성"),
    "Slack": ("スラック", "슬랙"),
    "Telegram": ("電報", "テレグラム", "텔레그램"),
    "Twitter": ("推特", "ツイッター", "트위터"),
    "Ubuntu": ("ウブントゥ", "우분투"),
    "Unicode": ("统一码", "統一碼", "ユニコード", "유니코드"),
    "Windows": ("視窗", "ウィンドウズ", "윈도"),
    "Wikipedia": ("维基百科", "維基百科", "ウィキペディア", "위키백과"),
}
# names of several words, or in other letters than they are told, that sources mistype
SPELT = words_of(
    "CoffeeScript DevOps DirectX FreeBSD GitHub GitLab GraphQL "
    "ImageMagick InfluxDB IntelliJ JavaScript JetBrains JupyterLab LaTeX LibreOffice LinkedIn MariaDB MATLAB MongoDB MySQL "
    "NetBSD NetBeans NumPy OAuth OpenCL OpenCV OpenGL OpenOffice OpenSSH OpenSSL OpenStack OpenStreetMap PayPal PhpStorm "
    "PostGIS PostgreSQL PowerPoint PowerShell PyCharm PyPI PyTorch QGIS RabbitMQ RStudio SciPy SQLAlchemy SQLite SharePoint "
    "SourceForge TensorFlow TypeScript VirtualBox VMware WGS84 WebSocket WhatsApp WordPress XWiki YouTube iCloud iPad iPhone macOS"
)
